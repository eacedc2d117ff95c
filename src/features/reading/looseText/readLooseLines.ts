import { readFigure } from "../../../engine/readFigure";
import type { CellValue, SheetSnapshot } from "../../../sheets/Sheets";
import { endingLabel, namesRow } from "../labels/labelOf";
import { lexLine } from "./lexLine";

/** What stands between two certain boundaries: a cell of its own, or a token of running text. */
export interface Piece {
  readonly text: string;
  /** It was a cell of its own, so that a blank is a blank cell. */
  readonly cell: boolean;
}

/** Words, and the figures behind them, up to the next words. */
export interface LooseLine {
  /** What stands between the figures before and these, normalised; its end is the row's label. */
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** Longer than all headers of a table with the first row's label. */
const longestLabel = 600;

/** More than the longest report has; what comes after is not looked at. */
const mostLines = 4_000;
const longestLine = 200_000;

/** A sheet read as a stream of words and figures, whatever rows and columns they stand in. */
export function readLooseLines(sheet: SheetSnapshot): LooseLine[] {
  const reader = new LooseReader();
  for (const row of sheet.values) {
    if (reader.isFull()) break;
    reader.row(row);
  }
  return reader.lines();
}

class LooseReader {
  private readonly done: LooseLine[] = [];
  private label = "";
  private pieces: Piece[] = [];

  lines(): LooseLine[] {
    this.end();
    return this.done;
  }

  isFull(): boolean {
    return this.done.length >= mostLines;
  }

  row(cells: readonly CellValue[]): void {
    const filled = cells.filter((cell) => cell !== "");
    if (filled.length > 1 || isBlankRow(cells)) return this.tableRow(cells);
    for (const cell of cells) {
      for (const line of String(cell).split("\n")) this.loose(line);
    }
  }

  private tableRow(cells: readonly CellValue[]) {
    // Blanks before the row's own label belong to merged labels, blanks behind it are figures.
    const first = 1 + cells.findLastIndex((cell) => isWords(cell));
    cells.forEach((cell, index) => {
      if (index < first) {
        if (cell !== "") this.words(String(cell));
      } else this.pieces.push({ text: String(cell).trim(), cell: true });
    });
  }

  private loose(line: string) {
    for (const { is, text } of lexLine(line.slice(0, longestLine))) {
      if (this.isFull()) return;
      if (is === "text") this.words(text);
      else this.pieces.push({ text, cell: false });
    }
  }

  private words(text: string) {
    if (this.pieces.length > 0) this.end();
    this.label = (this.label + endingLabel(text)).slice(-longestLabel);
  }

  private end() {
    this.done.push({ label: this.label, pieces: this.pieces });
    this.label = "";
    this.pieces = [];
  }
}

/** The name of a row, and nothing in its cells. */
function isBlankRow(cells: readonly CellValue[]): boolean {
  const last = cells.findLastIndex((cell) => cell !== "");
  return last >= 0 && last < cells.length - 1 && namesRow(String(cells[last]));
}

function isWords(cell: CellValue): boolean {
  return typeof cell === "string" && cell !== "" && readFigure(cell).is === "text" && !runOn(cell);
}

/** Digits and blanks alone are figures that have run together, not words. */
function runOn(text: string): boolean {
  return /^[\d\s.,+\-−]+$/.test(text.normalize("NFKC"));
}
