import { getPrimaryForRange } from "@univerjs/preset-sheets-core";
import type { Area } from "../grid/Grid";
import { type Book, toArea, toRange } from "./Book";
import { selectionOf } from "./events";
import { growTo } from "./extent";

type Shift = "rows" | "columns";

export function insertSpan(book: Book, sheet: string, area: Area, shift: Shift): void {
  growTo(book, sheet, area);
  keepingSelection(book, sheet, () => {
    if (shift === "rows") book.sheet(sheet).insertRows(area.row, area.rows);
    else book.sheet(sheet).insertColumns(area.column, area.columns);
  });
}

export function removeSpan(book: Book, sheet: string, area: Area, shift: Shift): void {
  growTo(book, sheet, area);
  keepingSelection(book, sheet, () => {
    if (shift === "rows") book.sheet(sheet).deleteRows(area.row, area.rows);
    else book.sheet(sheet).deleteColumns(area.column, area.columns);
  });
}

/**
 * Univer rewrites the formulas of the active sheet when rows of another one are deleted, so the sheet
 * is activated first; the person then gets back what she was looking at.
 */
function keepingSelection(book: Book, sheet: string, act: () => void): void {
  const before = selectionOf(book);
  if (before.sheet !== sheet) book.workbook.setActiveSheet(sheet);
  act();
  if (before.sheet !== sheet) book.workbook.setActiveSheet(before.sheet);
  selectAreas(book, before.sheet, before.areas);
}

export function selectAreas(book: Book, sheet: string, areas: readonly Area[]): void {
  for (const area of areas) growTo(book, sheet, area);
  if (book.workbook.getActiveSheet().getSheetId() !== sheet) book.workbook.setActiveSheet(sheet);
  book.run("sheet.operation.set-selections", {
    subUnitId: sheet,
    reveal: true,
    selections: areas.map((area) => ({
      range: toRange(area),
      primary: getPrimaryForRange(toRange(area), book.sheet(sheet).getSheet()),
      style: null,
    })),
  });
}

export function mergesOf(book: Book, sheet: string): readonly Area[] {
  const worksheet = book.sheet(sheet);
  return worksheet.getMergedRanges().map((range) => toArea(range.getRange(), worksheet));
}

export function mergeArea(book: Book, sheet: string, area: Area): void {
  growTo(book, sheet, area);
  book.sheet(sheet).getRange(toRange(area)).merge({ defaultMerge: true, isForceMerge: true });
}

export function unmergeArea(book: Book, sheet: string, area: Area): void {
  book.sheet(sheet).getRange(toRange(area)).breakApart();
}

export function freezePanes(book: Book, sheet: string, rows: number, columns: number): void {
  const worksheet = book.sheet(sheet);
  if (rows === 0 && columns === 0) {
    worksheet.cancelFreeze();
    return;
  }
  worksheet.setFreeze({
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  });
}
