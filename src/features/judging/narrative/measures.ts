import type { Measure } from "../../../editions/Narrative";

/** What a cell of the report's tables holds, by its code ("t3.r1.c7"); null where that is unknown. */
export type Cells = (code: string) => number | null;

/** The codes of a measure's cells, with the sign that each counts with. */
export function cellsOf(measure: Measure): { readonly code: string; readonly sign: 1 | -1 }[] {
  let sign: 1 | -1 = 1;
  return measure.split(" ").flatMap((part) => {
    if (part !== "+" && part !== "-") return [{ code: part, sign }];
    sign = part === "-" ? -1 : 1;
    return [];
  });
}

/** The value of a measure; null where one of its cells is not known. */
export function valueOf(measure: Measure, cells: Cells): number | null {
  let sum = 0;
  for (const { code, sign } of cellsOf(measure)) {
    const value = cells(code);
    if (value === null) return null;
    sum += sign * value;
  }
  return sum;
}
