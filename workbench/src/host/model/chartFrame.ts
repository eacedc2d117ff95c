import type { ChartState } from "./ChartState";
import type { World } from "./ExcelClass";

/** Where a chart lies on its sheet, in points. */
export function frameOf(
  { sheet, over }: ChartState,
  { grid }: World
): Readonly<Record<"left" | "top" | "width" | "height", number>> {
  const { row, column, rows, columns } = over.area;
  const width = (from: number, count: number): number =>
    sum(count, (n) => grid.columnWidth(sheet, from + n));
  const height = (from: number, count: number): number =>
    sum(count, (n) => grid.rowHeight(sheet, from + n));
  return {
    left: width(0, column),
    top: height(0, row),
    width: width(column, columns),
    height: height(row, rows),
  };
}

function sum(count: number, of: (index: number) => number): number {
  return Array.from({ length: count }, (_, n) => of(n)).reduce((a, b) => a + b, 0);
}
