import { intersection } from "../grid/area";
import type { Area } from "../grid/Grid";
import type { Book } from "./Book";

/** Univer's sheets end somewhere; Excel's, as far as this stage goes, do not. */
export function growTo(book: Book, sheet: string, area: Area): void {
  const worksheet = book.sheet(sheet);
  const rows = area.row + area.rows;
  const columns = area.column + area.columns;
  if (rows > worksheet.getMaxRows()) worksheet.setRowCount(rows + 100);
  if (columns > worksheet.getMaxColumns()) worksheet.setColumnCount(columns + 10);
}

export function withinSheet(book: Book, sheet: string, area: Area): Area | null {
  const worksheet = book.sheet(sheet);
  const all = {
    row: 0,
    column: 0,
    rows: worksheet.getMaxRows(),
    columns: worksheet.getMaxColumns(),
  };
  return intersection(area, all);
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      visit(row, column);
    }
  }
}
