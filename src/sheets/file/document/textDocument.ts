import type { CellValue } from "../../Sheets";
import { barLine, type BarLine } from "./barLine";
import { barRows, type BarStretch } from "./barRows";
import { FileError } from "../FileError";
import { limits } from "../limits";
import { cellValue, sourceDocument, type SourceDocument } from "./SourceDocument";

/** What may part two cells. */
const parted = /[\t|｜│┃¦]/g;
/** A cell on a line of its own, as programs write that turn Word documents into text. */
const cellLine = /^\t([^\t]*)$/;
/** "— 3 —", "第3页 共8页": the number of a page, which is no figure. */
const pageNumber = /^\s*(?:[-—–－]+\s*\d{1,4}\s*[-—–－]+|第\s*\d{1,4}\s*页.{0,12})\s*$/;
const figure = /^[+\-−增减]?[\d,.]+\s*(?:万元|亿元|元|\p{Script=Han})?$/u;

/**
 * Plain text as sheets. Lines with tabs are rows of a table. Lines that begin with their only tab
 * are one cell each, and a blank line ends their row; a label that was broken over several lines
 * goes on in lines without a tab. Bars are borders of cells, be there a row in a line or a cell. All
 * other lines are prose.
 */
export function textDocument(text: string): SourceDocument {
  if (text.length > limits.document.characters)
    throw new FileError("tooLarge", `${text.length}`, "document");
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n|\u2028|\u2029/);
  if (lines.length > limits.document.lines)
    throw new FileError("tooComplex", `${lines.length} lines`);
  const reader = new TextReader();
  for (const line of lines) reader.take(line);
  reader.endBars();
  return sourceDocument(
    reader.prose,
    reader.tables.map((rows) => ({ values: asValues(rows) })),
    0
  );
}

class TextReader {
  readonly prose: string[] = [];
  readonly tables: string[][][] = [];
  private table: string[][] | null = null;
  private row: string[] | null = null;
  /** Cells between bars, whose rows are told when another line follows them. */
  private readonly stretches: BarStretch[] = [];
  private barCells: string[] = [];
  private blankBefore = false;
  private cells = 0;

  take(line: string): void {
    this.count(line);
    const cell = cellLine.exec(line);
    const bars = cell ? null : barLine(line);
    if (bars && bars.is !== "row") return this.bars(bars);
    this.endBars();
    if (cell) return this.cell(cell[1] ?? "");
    if (bars) return this.wholeRow([...bars.cells]);
    if (line.includes("\t")) return this.wholeRow(line.split("\t"));
    if (line.trim() === "") {
      this.blankBefore = true;
      return;
    }
    if (pageNumber.test(line)) return;
    if (this.goesOn()) return this.lengthen(line);
    this.table = this.row = null;
    this.prose.push(line);
  }

  /** Before they are parted: a line may hold millions. */
  private count(line: string) {
    const cells = line.match(parted)?.length ?? 0;
    this.cells += cells;
    if (cells > limits.document.columns || this.cells > limits.document.cells)
      throw new FileError("tooComplex", `${cells} cells in a line, ${this.cells} in all`);
  }

  private cell(text: string) {
    const table = this.open();
    if (!this.row || this.blankBefore) table.push((this.row = []));
    this.row.push(text);
    this.blankBefore = false;
  }

  private bars(line: Exclude<BarLine, { is: "row" }>) {
    if (line.is === "cell") {
      this.open();
      this.row = null;
      this.barCells.push(line.text);
      return;
    }
    this.row = null;
    if (this.barCells.length === 0) return;
    this.stretches.push({ cells: this.barCells, bars: line.bars });
    this.barCells = [];
  }

  /** Puts the cells between bars into the rows of their table. */
  endBars() {
    if (this.barCells.length > 0) this.stretches.push({ cells: this.barCells, bars: null });
    if (this.stretches.length > 0) this.open().push(...barRows(this.stretches));
    this.barCells = [];
    this.stretches.length = 0;
  }

  private wholeRow(cells: string[]) {
    this.open().push(cells);
    this.row = null;
    this.blankBefore = false;
  }

  /** A label may be broken over lines; a figure is not, so what follows one is prose. */
  private goesOn(): boolean {
    const last = this.row?.at(-1)?.trim() ?? "";
    return last !== "" && !figure.test(last.normalize("NFKC"));
  }

  private lengthen(line: string) {
    const row = this.row ?? [];
    row[row.length - 1] = `${row.at(-1) ?? ""}\n${line}`;
    this.blankBefore = false;
  }

  private open(): string[][] {
    if (!this.table) this.tables.push((this.table = []));
    return this.table;
  }
}

function asValues(rows: readonly (readonly string[])[]): CellValue[][] {
  return rows.map((row) => row.map(cellValue));
}
