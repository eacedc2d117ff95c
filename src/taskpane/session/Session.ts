import { clearMarks } from "../../features/drawing/mark/clearMarks";
import { convertFunctions } from "../../features/doing/functions/convertFunctions";
import { functionNames } from "../../features/drawing/functions/FunctionCall";
import { insertFunction } from "../../features/doing/functions/insertFunction";
import type { InsertWords } from "../../features/doing/insert/insertTables";
import type { Absence } from "../../features/judging/findings/Absence";
import type { Undo } from "../../features/workbook/Undo";
import { readTitle } from "../../features/reading/title/readTitle";
import { showCells } from "../../features/drawing/mark/showCells";
import { undoInsertion } from "../../features/doing/insert/undoInsertion";
import type { FoundCell } from "../../features/reading/tables/FoundCell";
import { SheetsError } from "../../sheets/SheetsError";
import type { Sheets } from "../../sheets/Sheets";
import { hintsAskedFor, switchedOff } from "../../features/judging/rules/switchRule";
import { HandOnSession } from "./HandOnSession";
import { InsertSession } from "./InsertSession";
import { LiveSession } from "./LiveSession";
import { NotesSession } from "./NotesSession";
import { start, type PaneState } from "./PaneState";
import { PriorSession } from "./PriorSession";
import { Store } from "./Store";
import { SuspectsSession } from "./SuspectsSession";
import { ReportSession } from "./ReportSession";
import { problemsOf, type Problem } from "./problems";
import { isStep, type Page } from "./way";
import type { Failure, InsertWish, SessionState, Task } from "./SessionState";

/**
 * What the pane shows and the ribbon does, in one place. Every action ends in a state that the pane
 * can show; none rejects. While one is under way, another is ignored.
 */
export class Session {
  readonly store = new Store<PaneState>(start);
  private readonly part = this.store.part("pane");
  readonly state = this.part.state;
  readonly subscribe = this.part.subscribe;
  private open!: (sheets: Sheets) => void;
  private readonly sheets = new Promise<Sheets>((resolve) => {
    this.open = resolve;
  });

  /** The page 上年, which keeps its own state. */
  readonly prior = new PriorSession(this.sheets, this.store.part("prior"), () => this.hush());
  readonly notes = new NotesSession(
    (task, work) => this.run(task, work),
    async (sheets) => (this.state().checked ? this.suspects.checkAgain(sheets) : null)
  );
  readonly handOn = new HandOnSession(
    (task, work) => this.run(task, work),
    () => this.check()
  );
  private readonly insertion = new InsertSession((task, work) => this.run(task, work));
  readonly report = new ReportSession((task, work) => this.run(task, work));
  readonly live: LiveSession = new LiveSession(this.sheets, {
    state: () => this.state(),
    set: (change) => this.set(change),
    diagnose: (snapshot, validation) => this.suspects.diagnose(snapshot, validation),
    unread: () => this.suspects.lookAgain(),
  });

  /** Cells that are probably wrong, and what is done about them. */
  readonly suspects: SuspectsSession = new SuspectsSession(
    this.sheets,
    this.store.part("suspects"),
    {
      begin: () => this.hush(),
      begun: () => this.live.begun(),
      show: (checked, begun) => this.set({ checked, live: this.live.settled(begun) }),
    }
  );

  /** What is half written in the pane, by a name for its place (`useKept`). */
  readonly kept = new Map<string, unknown>();

  /** The open workbook, once it is there. */
  get workbook(): Promise<Sheets> {
    return this.sheets;
  }

  /** Until then, actions wait. */
  connect(sheets: Sheets) {
    if (sheets.lacks) this.set({ lacks: new Set(sheets.lacks) });
    this.open(sheets);
  }

  go(page: Page) {
    this.set(isStep(page) ? { page, step: page } : { page });
  }

  /** Something outside the session's own actions went wrong. */
  fail(error: unknown) {
    this.set({ failure: failureOf(error, null) });
  }

  dismissFailure() {
    this.set({ failure: null });
  }

  dismissNote() {
    this.set({ note: null });
  }

  decline() {
    this.set({ question: null });
  }

  /** Learns unit and year from the workbook, as a help for the person; a failure is no matter. */
  async readTitle(): Promise<void> {
    try {
      const { sheets, notes } = await (await this.sheets).read();
      const title = sheets.map(readTitle).find((each) => each !== null) ?? null;
      this.set({ title, off: switchedOff(notes), hints: hintsAskedFor(notes) });
    } catch {
      // The person types the unit's name, as in a workbook without a title.
    }
  }

  check(): Promise<void> {
    this.go("check");
    return this.run("check", async (sheets) => {
      const checked = await this.suspects.check(sheets);
      const [first] = checked.validation.verdict === "fail" ? problemsOf(checked) : [];
      // A verdict is worth having even where its cells cannot be shown.
      if (first) await showCells(sheets, first.cells).catch(() => undefined);
      return { checked, at: first?.key ?? null };
    });
  }

  /** The next problem (1) or the one before (-1), round and round. */
  async step(by: 1 | -1): Promise<void> {
    const { checked, at } = this.state();
    const problems = checked ? problemsOf(checked) : [];
    const from = problems.findIndex(({ key }) => key === at);
    const to = from < 0 ? (by > 0 ? 0 : -1) : (from + by) % problems.length;
    const problem = problems.at(to);
    if (problem) await this.showProblem(problem);
  }

  async showProblem({ key, cells }: Problem): Promise<void> {
    this.set({ at: key });
    await this.show(cells);
  }

  clearMarks(): Promise<void> {
    return this.run("clear", async (sheets) => ({
      note: { says: "cleared", count: await clearMarks(sheets) },
    }));
  }

  insert(wish: InsertWish, words: InsertWords): Promise<void> {
    return this.insertion.insert(wish, words);
  }

  insertAnew(absent: readonly Absence[], words: InsertWords): Promise<void> {
    return this.insertion.anew(absent, words);
  }

  /** 换成普通公式, or back to functions. */
  convert(to: "formulas" | "functions"): Promise<void> {
    this.go("functions");
    return this.run("convert", async (sheets) => {
      const { converted: count, left, undo } = await convertFunctions(sheets, to);
      return { note: { says: "converted", to, count, left: left.length, undo } };
    });
  }

  insertFunction(id: string): Promise<void> {
    const name = functionNames.find((each) => each === id);
    return this.run("convert", async (sheets) => {
      const at = await sheets.selection();
      if (!at || !name) return { failure: { reason: "noSelection", retry: null } };
      const insertion = await insertFunction(sheets, name, at);
      return insertion.done
        ? { note: { says: "functionInserted", undo: insertion.undo } }
        : { failure: { reason: insertion.why, retry: null } };
    });
  }

  undo(undo: Undo, evenIfChanged = false): Promise<void> {
    const { note } = this.state();
    return this.run("undo", async (sheets) => {
      const undone = await undoInsertion(sheets, undo, evenIfChanged);
      if (undone.done) {
        if (note?.says === "copied") this.handOn.forget();
        return { note: { says: "undone" }, checked: null, handedOn: this.handOn.isMade() };
      }
      return {
        note,
        question: {
          asks: "undoChanged",
          changed: undone.changed,
          agree: () => this.undo(undo, true),
        },
      };
    });
  }

  async show(cells: readonly FoundCell[]): Promise<void> {
    if (this.state().busy) return;
    try {
      await showCells(await this.sheets, cells);
      if (this.state().failure) this.set({ failure: null });
    } catch (error) {
      this.set({ failure: failureOf(error, null) });
    }
  }

  private async run(
    task: Task,
    work: (sheets: Sheets) => Promise<Partial<SessionState>>
  ): Promise<void> {
    if (this.state().busy) return;
    const { note } = this.state();
    this.hush();
    this.set({ busy: task, question: null });
    try {
      const begun = this.live.begun();
      const change = await work(await this.sheets);
      const live = change.checked === undefined ? {} : { live: this.live.settled(begun) };
      this.set({ ...change, ...live, busy: null });
    } catch (error) {
      // An insertion that could not be undone can still be undone.
      const kept = task === "undo" ? note : null;
      this.set({ busy: null, note: kept, failure: failureOf(error, () => this.run(task, work)) });
    }
  }

  private set(change: Partial<SessionState>) {
    this.part.set(change);
  }

  /** Something else is begun: what was said is of before. */
  private hush() {
    this.set({ failure: null, note: null });
    for (const other of ["prior", "suspects"] as const)
      this.store.part(other).set({ message: null });
  }
}

function failureOf(error: unknown, retry: Failure["retry"]): Failure {
  if (error instanceof SheetsError) return { reason: error.reason, retry };
  // A defect of ours: the person gets a sentence, the developer the error.
  console.error(error);
  return { reason: "unexpected", retry };
}
