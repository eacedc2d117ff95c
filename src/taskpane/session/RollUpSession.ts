import { formatDecimal } from "../../engine/Decimal";
import { insertRollUp } from "../../features/doing/rollUp/insertRollUp";
import { rollUp, type CheckedRollUp } from "../../features/doing/rollUp/rollUp";
import { traceCell, type Trace } from "../../features/judging/rollUp/traceCell";
import { receiveReports } from "../../features/judging/rollUp/receiveReports";
import type { ReceivedReport } from "../../features/judging/rollUp/ReceivedReport";
import type { UnreadFile } from "../../features/judging/rollUp/settleUnits";
import { readUnitList, rowsOfText } from "../../features/reading/rollUp/readUnitList";
import type { ListedUnit } from "../../features/reading/rollUp/ListedUnit";
import { joinPieces } from "../../features/reading/prior/joinPieces";
import { failureText } from "../../features/reading/prior/failureText";
import type { Edit, Place, Sheets } from "../../sheets/Sheets";
import type { Words } from "../../words/Words";
import { SourceFailure } from "./SourceFailure";
import type { OpenedSource } from "./SourceReader";
import { Store } from "./Store";

/** How far the reading of files has come. */
export interface RollUpReading {
  readonly done: number;
  readonly all: number;
  /** Milliseconds that the rest will take; null where that cannot be told yet. */
  readonly left: number | null;
}

export interface RollUpState {
  readonly list: readonly ListedUnit[] | null;
  readonly reading: RollUpReading | null;
  readonly checked: CheckedRollUp | null;
  /** Where the figures of the sum stand that was made, and how to take it back. */
  readonly made: {
    readonly figures: ReadonlyMap<string, Place>;
    readonly undo: readonly Edit[];
  } | null;
  readonly trace: Trace | null;
  readonly says: "made" | "failed" | "notWritten" | "noFigure" | null;
}

/** A file that was chosen, as a browser hands it over. */
export type ChosenFile = Pick<File, "name" | "lastModified" | "arrayBuffer"> & {
  readonly webkitRelativePath?: string;
};

const start: RollUpState = {
  ...{ list: null, reading: null, checked: null, made: null, trace: null, says: null },
};
/** Before so many files the time left cannot be told. */
const fewest = 5;
const readable = /\.(?:xlsx|xlsm|xls|et|ods|docx|html?|txt)$/i;
const hidden = /^(?:~\$|\.)/;

/** 汇总: the list of units, the files that came, and their sum. Every action ends in a state. */
export class RollUpSession {
  private readonly part = new Store({ rollUp: start }).part("rollUp");
  private reports: ReceivedReport[] = [];
  private unread: UnreadFile[] = [];
  private run = { stopped: false };
  readonly state = this.part.state;
  readonly subscribe = this.part.subscribe;

  constructor(
    private readonly workbook: Promise<Sheets>,
    private readonly open: (name: string, bytes: Uint8Array) => Promise<OpenedSource>
  ) {}

  /** Takes pasted rows for the list; an empty text is no list. */
  useList(text: string, words: Words) {
    const units = readUnitList(rowsOfText(text));
    this.part.set({ list: units.length > 0 ? units : null });
    this.settle(words);
  }

  /** Reads files one at a time, and keeps of each its figures only. A file of a name known is read anew. */
  async receive(files: readonly ChosenFile[], words: Words): Promise<void> {
    if (this.state().reading) return;
    const wanted = files.filter(({ name }) => readable.test(name) && !hidden.test(name));
    const run = { stopped: false };
    this.run = run;
    const begun = performance.now();
    for (const [done, file] of wanted.entries()) {
      const spent = performance.now() - begun;
      const left = done < fewest ? null : (spent / done) * (wanted.length - done);
      this.part.set({ reading: { done, all: wanted.length, left }, says: null });
      await this.receiveOne(file, words);
      // The pane draws and listens between two files.
      await new Promise((resolve) => setTimeout(resolve));
      if (run.stopped) break;
    }
    this.part.set({ reading: null });
    this.settle(words);
  }

  stop() {
    this.run.stopped = true;
  }

  startAgain() {
    this.reports = [];
    this.unread = [];
    this.part.set({ checked: null, made: null, trace: null, says: null });
  }

  /** @param words those of the sheets, which are Chinese in every language */
  async make(at: Date, words: Words): Promise<void> {
    const { checked } = this.state();
    if (!checked) return;
    try {
      const sheets = await this.workbook;
      const { rolled, validation, results } = checked;
      const facts = { unit: "", validation, results, at };
      const { figures, undo } = await insertRollUp(sheets, rolled, facts, words);
      this.part.set({ made: { figures, undo }, says: "made" });
    } catch {
      this.part.set({ says: "notWritten" });
    }
  }

  async undo(): Promise<void> {
    const { made } = this.state();
    if (!made) return;
    try {
      await (await this.workbook).apply(made.undo);
      this.part.set({ made: null, trace: null, says: null });
    } catch {
      this.part.set({ says: "failed" });
    }
  }

  /** Who makes up the figure that is selected in the sum. */
  async traceSelected(): Promise<void> {
    const { made, checked } = this.state();
    const at = await (await this.workbook).selection().catch(() => null);
    const [code] =
      [...(made?.figures ?? [])].find(
        ([, place]) =>
          place.sheet === at?.sheet && place.row === at.row && place.column === at.column
      ) ?? [];
    const trace = code !== undefined && checked ? traceCell(checked.rolled, code) : null;
    this.part.set({ trace, says: trace ? null : "noFigure" });
  }

  private async receiveOne(chosen: ChosenFile, words: Words) {
    const file = chosen.webkitRelativePath || chosen.name;
    this.reports = this.reports.filter((report) => report.file !== file);
    this.unread = this.unread.filter((each) => each.file !== file);
    try {
      const bytes = new Uint8Array(await chosen.arrayBuffer());
      const isDocument = /\.(?:docx|html?|txt)$/i.test(file);
      const { snapshot } = await this.open(chosen.name, bytes);
      const facts = { file, changed: chosen.lastModified, isDocument };
      const read = isDocument ? joinPieces(snapshot) : snapshot;
      const reports = receiveReports(read, facts, words.findings);
      this.reports.push(...reports);
      if (reports.length === 0) this.unread.push({ file, message: words.files.noTable });
    } catch (error) {
      const message =
        error instanceof SourceFailure
          ? failureText(error.why, words.files)
          : words.files.reasons.unexpected("");
      this.unread.push({ file, message });
    }
  }

  private settle(words: Words) {
    if (this.reports.length + this.unread.length === 0) return;
    const received = { reports: this.reports, unread: this.unread };
    const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);
    const known = { year: null, published: null, prior: null, nameOf };
    const { list } = this.state();
    this.part.set({ checked: rollUp({ received, list, ...known }, "", words), trace: null });
  }
}

/** The sum of a cell in plain digits; "" where no unit has a number. */
export function sumOf({ rolled }: CheckedRollUp, code: string): string {
  const value = rolled.sums.find((sum) => sum.code === code)?.value;
  return value ? formatDecimal(value) : "";
}
