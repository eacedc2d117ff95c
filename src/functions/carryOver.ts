import { answerEqual } from "./answer";
import { readCells, sameShape } from "./Cells";

/**
 * 跨年衔接: this year's 上年结转 equals last year's 结转下年度, cell by cell.
 *
 * @returns answers in the shape of the ranges
 */
export function carryOver(carriedIn: unknown, carriedOut: unknown): string[][] {
  const here = readCells(carriedIn, "本年的上年结转");
  const before = readCells(carriedOut, "上年的结转下年度");
  sameShape(here, before, "“本年的上年结转”与“上年的结转下年度”");
  return here.map((row, r) =>
    row.map((figure, c) => answerEqual([figure], before[r]?.slice(c, c + 1) ?? []))
  );
}
