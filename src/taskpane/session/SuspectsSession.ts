import { checkWorkbook, type CheckedWorkbook } from "../../features/doing/check/checkWorkbook";
import type { Validation } from "../../features/judging/findings/Validation";
import type { FoundCell } from "../../features/reading/tables/FoundCell";
import type { CellChange, Diagnosis } from "../../features/judging/suspects/Diagnosis";
import { cellKey, figureText, type Knowledge } from "../../features/judging/suspects/Knowledge";
import { locateErrors } from "../../features/judging/suspects/locateErrors";
import { outdated, rewritesOf, writeFigures } from "../../features/doing/adopt/writeFigures";
import { SheetsError } from "../../sheets/SheetsError";
import type { Sheets, Snapshot } from "../../sheets/Sheets";
import { breathing } from "./breathing";
import type { Part } from "./Store";
import type { SuspectsMessage, SuspectsState } from "./SuspectsState";

interface Whole {
  /** Takes back what was said in the pane. */
  readonly begin: () => void;
  readonly begun: () => number;
  readonly show: (checked: CheckedWorkbook, begun: number) => void;
}

/**
 * What the person knows of the figures, and what she does about cells that are probably wrong. It
 * lasts as long as the pane. Every action ends in a state; none rejects.
 */
export class SuspectsSession {
  readonly state;
  readonly subscribe;
  private readonly known = {
    locked: new Map<string, string>(),
    controls: new Map<string, string>(),
    thorough: new Set<string>(),
    balanced: new Map<string, ReadonlyMap<string, string>>(),
  };
  private stopped = false;
  private looking: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked, by which a search knows that it is of no use any more. */
  private asked = 0;
  /** One check at a time, or each would leave the marks that the other takes away. */
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * @param sheets the open workbook, once it is there
   * @param whole takes the result of a new check, and knows what has changed since it was begun
   */
  constructor(
    private readonly sheets: Promise<Sheets>,
    private readonly part: Part<SuspectsState>,
    private readonly whole: Whole
  ) {
    this.state = part.state;
    this.subscribe = part.subscribe;
  }

  /** Checks the workbook with all that is known; a search that is under way gives way. */
  check(sheets: Sheets): Promise<CheckedWorkbook> {
    this.lookAgain();
    return this.checkAgain(sheets);
  }

  /** As before, after something has changed beside the figures. */
  async checkAgain(sheets: Sheets): Promise<CheckedWorkbook> {
    this.stop();
    this.known.thorough.clear();
    const checked = await this.inTurn(() => this.checkNow(sheets));
    this.goOn(sheets, checked);
    return checked;
  }

  /** What a reading of the workbook tells, without marks, unless another is asked for meanwhile. */
  async diagnose(snapshot: Snapshot, validation: Validation): Promise<readonly Diagnosis[]> {
    this.stop();
    const asked = (this.asked += 1);
    const knowledge: Knowledge = { ...this.known, thorough: "all" };
    const pace = { pause: breathing(), shouldStop: () => asked !== this.asked };
    const diagnoses = await locateErrors({ snapshot, validation, knowledge, pace });
    for (const diagnosis of diagnoses) this.remember(diagnosis);
    this.dropOutdated(snapshot);
    return diagnoses;
  }

  /** Whether what was adopted still stands; a moment later, for a person types on. */
  lookAgain() {
    clearTimeout(this.looking);
    if (this.state().adopted.length === 0) return;
    this.looking = setTimeout(() => {
      void this.sheets
        .then((sheets) => sheets.read())
        .then((snapshot) => this.dropOutdated(snapshot))
        // Taking it back looks again, and says what it finds.
        .catch(() => undefined);
    }, moment);
  }

  /** What was adopted and has changed since is no longer said to be so. */
  private dropOutdated(snapshot: Snapshot) {
    const { adopted } = this.state();
    const last = adopted.findLastIndex(({ undo }) => outdated(snapshot, undo).length === 0);
    if (last + 1 < adopted.length) this.set({ adopted: adopted.slice(0, last + 1) });
  }

  /** Looks longer at the tables that were not done with, once the verdict is shown. */
  private goOn(sheets: Sheets, { diagnoses }: CheckedWorkbook) {
    const open = diagnoses.filter(({ reason }) => reason === "limit").map(({ place }) => place);
    if (open.length === 0) return;
    const asked = this.asked;
    setTimeout(() => void this.lookLonger(sheets, open, asked));
  }

  private async lookLonger(sheets: Sheets, places: readonly string[], asked: number) {
    if (asked !== this.asked) return;
    for (const place of places) this.known.thorough.add(place);
    const begun = this.whole.begun();
    try {
      const checked = await this.inTurn(() => this.checkNow(sheets));
      if (asked === this.asked) this.whole.show(checked, begun);
    } catch (error) {
      this.set({ message: messageOf(error) });
    }
    this.set({ searching: null });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private async checkNow(sheets: Sheets): Promise<CheckedWorkbook> {
    this.stopped = false;
    const checked = await checkWorkbook(sheets, null, {
      knowledge: this.known,
      pace: {
        pause: breathing((place, share) => this.tell(place, share)),
        shouldStop: () => this.stopped,
      },
    });
    for (const diagnosis of checked.diagnoses) this.remember(diagnosis);
    return checked;
  }

  /** 采用 */
  adopt(changes: readonly CellChange[]): Promise<void> {
    const rewrites = rewritesOf(changes);
    return this.run(async (sheets) => {
      const written = rewrites && (await writeFigures(sheets, rewrites));
      if (!written) return;
      if (!written.done) {
        this.set({ message: { says: "hasChanged", cells: written.changed } });
        return;
      }
      const made = changes.map(({ cell, from, to }) => ({ cell, from, to }));
      this.set({ adopted: [...this.state().adopted, { changes: made, undo: written.undo }] });
    });
  }

  /** 撤销: takes the latest back. */
  takeBack(): Promise<void> {
    const last = this.state().adopted.at(-1);
    return this.run(async (sheets) => {
      if (!last) return;
      const written = await writeFigures(sheets, last.undo);
      this.set({
        adopted: this.state().adopted.slice(0, -1),
        message: written.done
          ? { says: "takenBack" }
          : { says: "hasChanged", cells: written.changed },
      });
    });
  }

  /** 已核对: the search leaves the cell alone while it holds this figure. */
  lock(cell: FoundCell): Promise<void> {
    const figure = figureText(cell);
    if (figure !== null) this.known.locked.set(cellKey(cell), figure);
    return this.run();
  }

  unlock(cell: FoundCell): Promise<void> {
    this.known.locked.delete(cellKey(cell));
    return this.run();
  }

  /** Totals of the person's register, plain digits; null takes one off. */
  control(totals: readonly { readonly cell: FoundCell; readonly typed: string | null }[]) {
    for (const { cell, typed } of totals) {
      if (typed === null) this.known.controls.delete(cellKey(cell));
      else this.known.controls.set(cellKey(cell), typed);
    }
    return this.run();
  }

  stop() {
    this.stopped = true;
    this.asked += 1;
  }

  /** A sentence gives way to what can still be taken back, which then gives way too. */
  dismiss() {
    this.set(this.state().message ? { message: null } : { adopted: [] });
  }

  /** Writes, if there is something to write, and checks again. */
  private async run(work?: (sheets: Sheets) => Promise<void>): Promise<void> {
    if (this.state().busy) return;
    this.whole.begin();
    this.set({ busy: true });
    try {
      const sheets = await this.sheets;
      await work?.(sheets);
      const begun = this.whole.begun();
      this.whole.show(await this.checkAgain(sheets), begun);
    } catch (error) {
      this.set({ message: messageOf(error) });
    }
    this.set({ busy: false, searching: null });
  }

  private tell(place: string, share: number) {
    if (this.known.thorough.has(place)) this.set({ searching: { place, share } });
  }

  /** What was edited since a table last agreed is looked at first. */
  private remember({ place, certainty, at }: Diagnosis) {
    if (certainty !== "agrees") return;
    const figures = [...at].map(([code, cell]) => [code, figureText(cell) ?? ""] as const);
    this.known.balanced.set(place, new Map(figures));
  }

  private set(change: Partial<SuspectsState>) {
    this.part.set(change);
  }
}

const moment = 200;

function messageOf(error: unknown): SuspectsMessage {
  if (error instanceof SheetsError) return { says: "failed", reason: error.reason };
  // A defect of ours: the person gets a sentence, the developer the error.
  console.error(error);
  return { says: "failed", reason: "unexpected" };
}
