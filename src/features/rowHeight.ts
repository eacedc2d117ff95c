import { formLook } from "./formLook";
import type { Printed } from "./layOut";

const lineHeight = formLook.whole.size * 1.4;
const padding = 6;

/**
 * Points that a row needs so that its labels are not cut: Excel does not fit the height of rows
 * with merged cells by itself. A Chinese character is as wide as its size.
 */
export function rowHeight(printed: Printed, row: number, widths: readonly number[]): number {
  const lines = printed.cells
    .filter((cell) => cell.row === row && cell.rows === 1 && cell.content.is !== "figure")
    .map(({ column, columns, content }) => {
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      const text = content.is === "figure" ? "" : content.text;
      return Math.ceil((text.length * formLook.whole.size) / (width - padding));
    });
  return Math.round(Math.max(1, ...lines) * lineHeight + padding);
}
