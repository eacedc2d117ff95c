import type { Area } from "./Grid";

/** Rows of what `at` says of each cell of the area. */
export function tableOf<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c))
  );
}
