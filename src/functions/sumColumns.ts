import { answerEqual } from "./answer";
import { column, height, readCells, width } from "./Cells";
import { WrongUse } from "./WrongUse";

/**
 * Each column's total equals the sum of the parts above it.
 *
 * @returns one row of answers, one for each column
 */
export function sumColumns(parts: unknown, totals: unknown): string[][] {
  const all = readCells(parts, "分项");
  const sums = readCells(totals, "总计");
  if (height(sums) !== 1 || width(sums) !== width(all)) {
    throw new WrongUse("“总计”要选一行，列数和“分项”一样。");
  }
  return [
    Array.from({ length: width(all) }, (_, c) => answerEqual(column(sums, c), column(all, c))),
  ];
}
