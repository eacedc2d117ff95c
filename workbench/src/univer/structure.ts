import { getPrimaryForRange } from "@univerjs/preset-sheets-core";
import { intersection, withMerges } from "../grid/area";
import type { Area } from "../grid/Grid";
import { type Book, toArea, toRange } from "./Book";
import { clearContents, readFormulas, usedArea } from "./cells";
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
 * Univer rewrites the formulas of the active sheet when rows of another one are deleted, and gives
 * its selection to a sheet whose cells are parted; so the sheet is activated first, and the person
 * then gets back what she was looking at.
 */
function keepingSelection(book: Book, sheet: string, act: () => void): void {
  book.unseen(() => {
    const before = selectionOf(book);
    if (before.sheet !== sheet) book.workbook.setActiveSheet(sheet);
    act();
    if (before.sheet !== sheet) book.workbook.setActiveSheet(before.sheet);
    selectAreas(book, before.sheet, before.areas);
  });
}

export function selectAreas(book: Book, sheet: string, wanted: readonly Area[]): void {
  for (const area of wanted) growTo(book, sheet, area);
  const merges = mergesOf(book, sheet);
  const areas = wanted.map((area) => withMerges(area, merges));
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

/** Where cells were merged under the selection, it becomes what a person could select. */
export function selectWholeMerges(book: Book): void {
  const { sheet, areas } = selectionOf(book);
  const merges = mergesOf(book, sheet);
  if (areas.some((area) => withMerges(area, merges) !== area)) selectAreas(book, sheet, areas);
}

export function mergesOf(book: Book, sheet: string): readonly Area[] {
  const worksheet = book.sheet(sheet);
  return worksheet.getMergedRanges().map((range) => toArea(range.getRange(), worksheet));
}

export function mergeArea(book: Book, sheet: string, area: Area): void {
  growTo(book, sheet, area);
  if (mergesOf(book, sheet).some((merge) => intersection(merge, area)))
    unmergeArea(book, sheet, area);
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const beside = { ...area, column: area.column + 1, columns: area.columns - 1, rows: 1 };
  const used = usedArea(book, sheet, true);
  for (const covered of [beside, below]) {
    const filled = used && intersection(used, covered);
    if (filled && holdsContent(book, sheet, filled)) clearContents(book, sheet, filled);
  }
  // Univer's command would take the selection along, and bring the sheet to the front.
  book.run("sheet.mutation.add-worksheet-merge", { subUnitId: sheet, ranges: [toRange(area)] });
}

function holdsContent(book: Book, sheet: string, area: Area): boolean {
  return readFormulas(book, sheet, area).some((line) => line.some((content) => content !== ""));
}

export function unmergeArea(book: Book, sheet: string, area: Area): void {
  keepingSelection(book, sheet, () => {
    book.sheet(sheet).getRange(toRange(area)).breakApart();
  });
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
