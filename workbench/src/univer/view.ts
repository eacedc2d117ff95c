import type { Area } from "../grid/Grid";
import type { Book } from "./Book";

/** Univer's headings of rows and columns, in pixels. */
const HEADINGS = { left: 46, top: 20 };

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells of the active sheet are drawn, in pixels from the corner of Univer's canvas. */
export function frameInView(book: Book, area: Area): Frame {
  const sheet = book.workbook.getActiveSheet();
  const scroll = sheet.getScrollState();
  const zoom = sheet.getZoom();
  const corner = sheet
    .getRange(scroll.sheetViewStartRow, scroll.sheetViewStartColumn)
    .getCellRect();
  const from = sheet.getRange(area.row, area.column).getCellRect();
  const last = [area.row + area.rows - 1, area.column + area.columns - 1] as const;
  const to = sheet.getRange(...last).getCellRect();
  return {
    left: (HEADINGS.left + from.left - corner.left - scroll.offsetX) * zoom,
    top: (HEADINGS.top + from.top - corner.top - scroll.offsetY) * zoom,
    width: (to.right - from.left) * zoom,
    height: (to.bottom - from.top) * zoom,
  };
}
