import type { CellValue } from "../../Sheets";
import { barLine, type BarLine } from "./barLine";
import { FileError } from "../FileError";
import { limits } from "../limits";
import { cellValue, sourceDocument, type SourceDocument } from "./SourceDocument";

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
  private blankBefore = false;

  take(line: string): void {
    const cell = cellLine.exec(line);
    if (cell) return this.cell(cell[1] ?? "");
    const bars = barLine(line);
    if (bars) return this.bars(bars);
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

  private cell(text: string) {
    const table = this.open();
    if (!this.row || this.blankBefore) table.push((this.row = []));
    this.row.push(text);
    this.blankBefore = false;
  }

  /** Of cells in lines of their own, words begin a row; where a row of headers ends is not told. */
  private bars(line: BarLine) {
    if (line.is === "row") {
      this.wholeRow([...line.cells]);
      return;
    }
    if (line.is === "rowEnd") {
      this.row = null;
      return;
    }
    if (line.text !== "" && !figure.test(line.text.normalize("NFKC"))) this.row = null;
    this.cell(line.text);
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
