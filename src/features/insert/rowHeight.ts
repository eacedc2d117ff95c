import { formLook } from "./formLook";
import type { Printed } from "./layOut";

const padding = 6;

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

/** Points that a text needs in a cell of the width; a Chinese character is as wide as its size. */
export function textHeight(text: string, width: number, size: number): number {
  const lines = Math.max(1, Math.ceil((text.length * size) / Math.max(size, width - padding)));
  return Math.round(lines * size * 1.4 + padding);
}
