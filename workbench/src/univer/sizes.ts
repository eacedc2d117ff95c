import type { Area } from "../grid/Grid";
import type { Book } from "./Book";
import { growTo } from "./extent";

/** Excel measures in points, Univer in pixels: 96 to the 72. */
const PIXELS_PER_POINT = 4 / 3;

export function toPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export function readColumnWidth(book: Book, sheet: string, column: number): number {
  return toPoints(book.sheet(sheet).getColumnWidth(column));
}

export function writeColumnWidth(
  book: Book,
  sheet: string,
  from: number,
  to: number,
  width: number
): void {
  const span: Area = { row: 0, rows: 1, column: from, columns: to - from + 1 };
  growTo(book, sheet, span);
  book.sheet(sheet).setColumnWidths(from, span.columns, toPixels(width));
}

export function readRowHeight(book: Book, sheet: string, row: number): number {
  return toPoints(book.sheet(sheet).getRowHeight(row));
}

export function writeRowHeight(
  book: Book,
  sheet: string,
  from: number,
  to: number,
  height: number
): void {
  const span: Area = { row: from, rows: to - from + 1, column: 0, columns: 1 };
  growTo(book, sheet, span);
  book.sheet(sheet).setRowHeightsForced(from, span.rows, toPixels(height));
}
