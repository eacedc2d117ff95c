import { answerEqual } from "./answer";
import { height, readCells, width } from "./Cells";
import { WrongUse } from "./WrongUse";

/**
 * Each row's total equals the sum of the parts beside it.
 *
 * @returns one column of answers, one for each row
 */
export function sumRows(parts: unknown, totals: unknown): string[][] {
  const all = readCells(parts, "分项");
  const sums = readCells(totals, "总计");
  if (width(sums) !== 1 || height(sums) !== height(all)) {
    throw new WrongUse("“总计”要选一列，行数和“分项”一样。");
  }
  return all.map((row, r) => [answerEqual(sums[r] ?? [], row)]);
}
