import { formLook } from "./formLook";
import type { Printed } from "./layOut";

/** Above and below the lines of a cell, in points. */
export const padding = 6;

/**
 * Points that a row needs so that its labels are not cut: Excel does not fit the height of rows
 * with merged cells by itself.
 */
export function rowHeight(printed: Printed, row: number, widths: readonly number[]): number {
  const heights = printed.cells
    .filter((cell) => cell.row === row && cell.rows === 1)
    .map(({ column, columns, content }) => {
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      return textHeight(content.is === "figure" ? "" : content.text, width, formLook.whole.size);
    });
  return Math.max(textHeight("", 0, formLook.whole.size), ...heights);
}

/**
 * Points that a text needs in a cell of the width; a Chinese character is as wide as its size, a
 * Latin letter or a digit no wider than six tenths of it.
 */
export function textHeight(text: string, width: number, size: number): number {
  const narrow = text.match(/[ -~]/g)?.length ?? 0;
  const length = (text.length - 0.4 * narrow) * size;
  const lines = Math.max(1, Math.ceil(length / Math.max(size, width - padding)));
  return Math.round(lines * size * 1.4 + padding);
}
