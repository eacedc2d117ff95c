import { compareYears } from "../../features/drawing/comparison/compareYears";
import { fillCarryOver } from "../../features/doing/prior/fillCarryOver";
import { insertComparison } from "../../features/drawing/comparison/insertComparison";
import { splitWorkbook } from "../../features/workbook/priorSheet";
import { otherReport } from "../../features/reading/title/otherReport";
import { readReportTitle, type ReportTitle } from "../../features/reading/title/readReportTitle";
import { isWhole, type PriorReport } from "../../features/reading/prior/PriorReport";
import { readPriorYear } from "../../features/reading/prior/readPriorYear";
import { removePriorYear, storePriorYear } from "../../features/doing/prior/storePriorYear";
import { SheetsError } from "../../sheets/SheetsError";
import type { Sheets, Snapshot } from "../../sheets/Sheets";
import type { PriorWords } from "../../words/PriorWords";
import type { PriorState } from "./PriorState";
import type { Part } from "./Store";
import { SourceFailure } from "./SourceFailure";
import type { OpenedSource, SourceReader } from "./SourceReader";

/** What the page 填数 shows and does. Every action ends in a state; none rejects. */
export class PriorSession {
  private reader: SourceReader | null = null;

  readonly state;
  readonly subscribe;

  /**
   * @param sheets the open workbook, once it is there
   * @param begin takes back what was said in the pane
   */
  constructor(
    private readonly sheets: Promise<Sheets>,
    private readonly part: Part<PriorState>,
    private readonly begin: () => void
  ) {
    this.state = part.state;
    this.subscribe = part.subscribe;
  }

  connectReader(reader: SourceReader) {
    this.reader = reader;
  }

  dismiss() {
    this.set({ message: null, question: null });
  }

  /** Forgets what was understood. */
  discard() {
    this.set({ report: null, other: null, message: null });
  }

  /** Whose report it is that was understood, where it does not say so itself. */
  name(title: ReportTitle): Promise<void> {
    return this.run(async (sheets) => {
      const { report } = this.state();
      return report ? this.shown({ ...report, ...title }, await sheets.read()) : {};
    });
  }

  /** Looks what the workbook has, for the choices of the page. */
  async look(words: PriorWords): Promise<void> {
    try {
      this.set(await this.lookAt(await this.sheets, words));
    } catch (error) {
      this.set({ message: messageOf(error) });
    }
  }

  readFile(name: string, bytes: Promise<Uint8Array>): Promise<void> {
    return this.run(async () =>
      this.understand(name, await this.open((r) => bytes.then((b) => r.file(name, b))))
    );
  }

  readPasted(source: string, pasted: { html: string; text: string }): Promise<void> {
    return this.run(async () => this.understand(source, await this.open((r) => r.pasted(pasted))));
  }

  /** Last year's report on a sheet of this workbook. */
  readSheet(id: string): Promise<void> {
    return this.run(async (sheets) => {
      const snapshot = await sheets.read();
      const chosen = snapshot.sheets.filter((sheet) => sheet.id === id);
      const name = chosen[0]?.name ?? "";
      return this.understand(name, { snapshot: { ...snapshot, sheets: chosen }, pictures: 0 }, id);
    });
  }

  store(date: string, words: PriorWords): Promise<void> {
    return this.run(async (sheets) => {
      const { report } = this.state();
      if (!report) return {};
      const { sheetName, undo } = await storePriorYear(sheets, {
        report,
        date,
        words: words.sheet,
      });
      return {
        ...(await this.lookAt(sheets, words)),
        report: null,
        other: null,
        undo,
        message: { says: "stored", sheetName, whole: isWhole(report) },
      };
    });
  }

  fill(words: PriorWords, replace = false): Promise<void> {
    return this.run(async (sheets) => {
      const filled = await fillCarryOver(sheets, replace);
      if (filled.done) {
        const message = { says: "filled", count: filled.cells.length } as const;
        return { ...(await this.lookAt(sheets, words)), undo: filled.undo, message };
      }
      if (filled.why !== "filled") return { message: { says: filled.why } };
      const agree = () => this.fill(words, true);
      return { question: { asks: "replace", count: filled.cells.length, agree } };
    });
  }

  remove(words: PriorWords, evenIfRead = false): Promise<void> {
    return this.run(async (sheets) => {
      const removal = await removePriorYear(sheets, evenIfRead);
      if (removal.done) {
        const message = { says: "removed" } as const;
        return { ...(await this.lookAt(sheets, words)), undo: removal.undo, message };
      }
      if (removal.readers === 0) return { message: { says: "noPrior" } };
      const agree = () => this.remove(words, true);
      return { question: { asks: "remove", readers: removal.readers, agree } };
    });
  }

  compare(words: PriorWords): Promise<void> {
    return this.run(async (sheets) => {
      const comparison = await insertComparison(sheets, words.comparison);
      const looked = await this.lookAt(sheets, words);
      if (!comparison.done) return { ...looked, message: { says: comparison.why } };
      const { sheets: added, withoutChart, undo } = comparison;
      return { ...looked, undo, message: { says: "compared", count: added.length, withoutChart } };
    });
  }

  undo(words: PriorWords): Promise<void> {
    return this.run(async (sheets) => {
      const { undo } = this.state();
      if (!undo) return {};
      await sheets.apply(undo);
      return { ...(await this.lookAt(sheets, words)), undo: null, message: { says: "undone" } };
    });
  }

  private async lookAt(sheets: Sheets, words: PriorWords): Promise<Partial<PriorState>> {
    const snapshot = await sheets.read();
    const { own, prior } = splitWorkbook(snapshot);
    return {
      stored: prior !== null,
      compared: compareYears(snapshot, null, words.comparison),
      sheets: own.sheets.filter(({ visible }) => visible).map(({ id, name }) => ({ id, name })),
    };
  }

  /** A file as this session's reader opens it, for whoever reads others. Rejects as the reader does. */
  openFile(name: string, bytes: Uint8Array): Promise<OpenedSource> {
    return this.open((reader) => reader.file(name, bytes));
  }

  private open(read: (reader: SourceReader) => Promise<OpenedSource>): Promise<OpenedSource> {
    if (!this.reader) throw new SheetsError("unsupported", "no reader");
    return read(this.reader);
  }

  /** @param from the sheet of this workbook that it was read from */
  private async understand(
    name: string,
    { snapshot, pictures }: OpenedSource,
    from: string | null = null
  ): Promise<Partial<PriorState>> {
    const reading = readPriorYear(snapshot, { name, pictures });
    if (reading.is !== "report")
      return { report: null, other: null, message: { says: "refused", why: reading.why } };
    const now = await (await this.sheets).read();
    const sheets = now.sheets.filter(({ id }) => id !== from);
    return this.shown(reading.report, { ...now, sheets });
  }

  private shown(report: PriorReport, now: Snapshot): Partial<PriorState> {
    return { report, other: otherReport(readReportTitle(splitWorkbook(now).own), report) };
  }

  private async run(work: (sheets: Sheets) => Promise<Partial<PriorState>>): Promise<void> {
    if (this.state().busy) return;
    this.begin();
    this.set({ busy: true, question: null });
    try {
      this.set({ ...(await work(await this.sheets)), busy: false });
    } catch (error) {
      this.set({ busy: false, message: messageOf(error) });
    }
  }

  private set(change: Partial<PriorState>) {
    this.part.set(change);
  }
}

function messageOf(error: unknown): PriorState["message"] {
  if (error instanceof SourceFailure) return { says: "unreadable", why: error.why };
  if (error instanceof SheetsError) return { says: "failed", reason: error.reason };
  // A defect of ours: the person gets a sentence, the developer the error.
  console.error(error);
  return { says: "failed", reason: "unexpected" };
}
