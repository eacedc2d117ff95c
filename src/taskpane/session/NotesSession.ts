import type { UnitKind } from "../../engine/report/UnitKind";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import { keepOnlyTables } from "../../features/judging/absent/onlyTables";
import { chooseUnitKind } from "../../features/judging/check/chooseUnitKind";
import type { Explanation } from "../../features/judging/findings/Explanation";
import { explain, unexplain } from "../../features/judging/explain/explain";
import type { NoteEdit } from "../../features/workbook/keepNotes";
import {
  askForHint,
  hintsAskedFor,
  switchedOff,
  switchRule,
} from "../../features/judging/rules/switchRule";
import type { Edit, Sheets } from "../../sheets/Sheets";
import type { Kept, SessionState, Task } from "./SessionState";

export type Run = (
  task: Task,
  work: (sheets: Sheets) => Promise<Partial<SessionState>>
) => Promise<void>;

/** What the person writes into the workbook beside its cells: explanations, rules switched off, the kind of unit. */
export class NotesSession {
  /** @param renew checks the workbook again with all that the person knows; nothing where there is no verdict yet */
  constructor(
    private readonly run: Run,
    private readonly renew: (sheets: Sheets) => Promise<CheckedWorkbook | null>
  ) {}

  explain(explanation: Explanation, text: string): Promise<void> {
    return this.keep("explained", (sheets) => explain(sheets, explanation, text));
  }

  unexplain(explanation: Explanation): Promise<void> {
    return this.keep("unexplained", (sheets) => unexplain(sheets, explanation));
  }

  switchOff(rule: string, reason: string): Promise<void> {
    return this.keep("ruleOff", (sheets) => switchRule(sheets, rule, reason));
  }

  askForHint(rule: string, wanted: boolean): Promise<void> {
    return this.keep(wanted ? "hintOn" : "hintOff", (sheets) => askForHint(sheets, rule, wanted));
  }

  switchOn(rule: string): Promise<void> {
    return this.keep("ruleOn", (sheets) => switchRule(sheets, rule, null));
  }

  /** null leaves the kind of unit to its name. */
  chooseUnitKind(kind: UnitKind | null): Promise<void> {
    return this.keep(kind ? "kindChosen" : "kindLeft", (sheets) => chooseUnitKind(sheets, kind));
  }

  /** null says that the workbook is to hold all tables again. */
  keepOnlyTables(ids: readonly string[] | null): Promise<void> {
    return this.keep(ids ? "onlyKept" : "onlyLeft", (sheets) => keepOnlyTables(sheets, ids));
  }

  /** Takes back what was kept, or the report. */
  undo(edits: readonly Edit[]): Promise<void> {
    return this.keep("undone", async (sheets) => {
      await sheets.apply(edits);
      return [];
    });
  }

  private keep(what: Kept, work: (sheets: Sheets) => Promise<readonly NoteEdit[]>): Promise<void> {
    return this.run("keep", async (sheets) => {
      const undo = await work(sheets);
      const { notes } = await sheets.read();
      const checked = await this.renew(sheets);
      return {
        off: switchedOff(notes),
        hints: hintsAskedFor(notes),
        ...(checked && { checked }),
        note: { says: "kept", what, undo },
      };
    });
  }
}
