import type { Area, Aside, CellValue } from "../../Sheets";
import { FileError } from "../FileError";
import { limits } from "../limits";
import type { SourceTable } from "./SourceDocument";

export interface SpannedCell {
  readonly text: CellValue;
  /** What stands in the cell and is no part of its text. */
  readonly asides: readonly Pick<Aside, "is" | "text">[];
  /** 0 = down to the last row. */
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * Puts the cells of a table where its spans leave room for them, as a browser does; a merged cell
 * keeps its text in its first place, the others are blank. Spans end with the table.
 */
export function expandCells(rows: readonly (readonly SpannedCell[])[]): SourceTable {
  const asides: Aside[] = [];
  const merged: Area[] = [];
  const grid: CellValue[][] = [];
  /** For each column, the row down to which a cell from above fills it. */
  const filledTo: number[] = [];
  let cells = 0;
  rows.forEach((row, r) => {
    const line: (CellValue | undefined)[] = [];
    let column = 0;
    for (const { text, rowSpan, columnSpan, asides: own } of row) {
      while ((filledTo[column] ?? -1) >= r) column += 1;
      line[column] = text;
      for (const aside of own) asides.push({ row: r, column, ...aside });
      const last = rowSpan === 0 ? rows.length - 1 : Math.min(rows.length, r + rowSpan) - 1;
      if (column + columnSpan > limits.document.columns) {
        throw new FileError("tooComplex", `${column + columnSpan} columns`);
      }
      if (last > r) merged.push({ row: r, column, rows: last - r + 1, columns: columnSpan });
      for (let c = column; c < column + columnSpan; c += 1) filledTo[c] = last;
      column += columnSpan;
    }
    cells += Math.max(column, line.length);
    if (cells > limits.document.cells) throw new FileError("tooComplex", `${cells} cells`);
    grid.push(Array.from(line, (value) => value ?? ""));
  });
  const width = Math.max(0, ...grid.map(({ length }) => length));
  if (width * grid.length > limits.document.cells) {
    throw new FileError("tooComplex", `${width} × ${grid.length} cells`);
  }
  const values = grid.map((line) => [
    ...line,
    ...new Array<CellValue>(width - line.length).fill(""),
  ]);
  return { values, asides, merged };
}
