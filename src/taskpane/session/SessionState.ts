import type { Edition } from "../../editions/Edition";
import type { Absence } from "../../features/judging/findings/Absence";
import type { UncleanFigure } from "../../features/doing/clean/cleanFigures";
import type { HandedOn } from "../../features/doing/handOn/handOn";
import type { CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import type { SheetChecks } from "../../features/drawing/functions/printChecks";
import type { SameReport } from "../../features/doing/insert/sameReport";
import type { Undo } from "../../features/workbook/Undo";
import type { NoteEdit } from "../../features/workbook/keepNotes";
import type { Title } from "../../features/reading/title/readTitle";
import type { Ability, Edit } from "../../sheets/Sheets";
import type { Reason } from "../../sheets/SheetsError";
import type { Page, Step } from "./way";
import type { ReviewWords } from "../../words/ReviewWords";

/** What the pane can be at; one at a time. */
export type Task = "insert" | "undo" | "check" | "clear" | "convert" | "copy" | "keep" | "report";

/** What was written into the workbook beside its cells, or taken out again. */
export type Kept = keyof ReviewWords["kept"];

/** What the person has chosen before pressing 插入报表. */
export interface InsertWish {
  readonly edition: Edition;
  readonly forms: readonly string[];
  readonly unit: string;
  readonly year: number;
  readonly where: "newSheets" | "selection";
  readonly totals: "typed" | "formulas";
  readonly checks: SheetChecks;
  readonly protect: boolean;
}

/** Why a function could not be put into the sheet. */
export type FunctionRefusal = "noTable" | "noLastYear" | "noRoom";

export interface Failure {
  readonly reason: Reason | "noSelection" | "noTables" | FunctionRefusal | "unexpected";
  /** Does again what failed; null where that would lead nowhere. */
  readonly retry: (() => Promise<void>) | null;
}

/** What must be agreed to before the workbook is changed. */
export type Question = (
  | {
      readonly asks: "overwrite";
      readonly filled: number;
      readonly sheetName: string;
      readonly address: string;
    }
  | { readonly asks: "undoChanged"; readonly changed: number }
  | {
      readonly asks: "sameReport";
      readonly unit: string;
      readonly year: number;
      readonly report: SameReport;
      readonly goTo: () => Promise<void>;
      /** null where it cannot be replaced in its place. */
      readonly replace: (() => Promise<void>) | null;
    }
  | { readonly asks: "copyAgain"; readonly fileName: string }
  | {
      readonly asks: "cleanFirst";
      readonly figures: readonly UncleanFigure[];
      readonly leave: () => Promise<void>;
    }
  | {
      readonly asks: "stillWrong";
      readonly errors: number;
      readonly absent: readonly Absence[];
      readonly mend: () => Promise<void>;
    }
) & { readonly agree: () => Promise<void> };

/** What was done, for a line in the pane. */
export type Note =
  | {
      readonly says: "inserted";
      readonly count: number;
      readonly undo: Undo;
      readonly withoutPages: boolean;
    }
  | {
      readonly says: "renewed";
      readonly forms: number;
      readonly carried: number;
      readonly left: readonly string[];
      readonly undo: Undo;
    }
  | {
      readonly says: "converted";
      readonly to: "formulas" | "functions";
      readonly count: number;
      readonly left: number;
      readonly undo: Undo;
    }
  | {
      readonly says: "copied";
      readonly copy: HandedOn;
      readonly fileName: string;
      readonly errors: number;
      readonly absent: readonly Absence[];
      readonly cleaned: number;
      readonly undo: Undo;
    }
  | { readonly says: "functionInserted"; readonly undo: Undo }
  | { readonly says: "kept"; readonly what: Kept; readonly undo: readonly NoteEdit[] }
  | { readonly says: "reported"; readonly sheetName: string; readonly undo: readonly Edit[] }
  | { readonly says: "toPrint"; readonly sheetName: string }
  | { readonly says: "undone" }
  | { readonly says: "cleared"; readonly count: number };

/** Checking while typing, and of which state of the workbook the verdict is. */
export interface LiveState {
  readonly is: "on" | "off" | "unavailable";
  /** Of the last press; of before a change; of after a change, and not marked in the sheet. */
  readonly result: "fresh" | "stale" | "renewed";
  /** A result that is stale is about to be renewed. */
  readonly coming: boolean;
}

export interface SessionState {
  readonly page: Page;
  /** The step that is shown, or that the page beside the way was opened from. */
  readonly step: Step;
  readonly busy: Task | null;
  /** The last validation; null before the first and after the tables have changed. */
  readonly checked: CheckedWorkbook | null;
  readonly failure: Failure | null;
  readonly question: Question | null;
  readonly note: Note | null;
  /** The problem whose cells were last shown, by its key. */
  readonly at: string | null;
  /** Unit and year as the workbook's own title tells them. */
  readonly title: Title | null;
  /** The rules that the workbook does without, and why; as last read. */
  readonly off: ReadonlyMap<string, string>;
  /** The hints that the workbook asks for, by their ids. */
  readonly hints: ReadonlySet<string>;
  readonly live: LiveState;
  /** A 上报版 of the report has been made. */
  readonly handedOn: boolean;
  /** What the workbook cannot bear, and is not offered. */
  readonly lacks: ReadonlySet<Ability>;
}
