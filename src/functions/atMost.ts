import { answerAtMost } from "./answer";
import { height, readCells } from "./Cells";
import { WrongUse } from "./WrongUse";

/**
 * In each row, the sum of the amounts is no more than the sum of the limits.
 *
 * @param amounts what must stay within the limits; left out, it is 0
 * @returns one column of answers, one for each row
 */
export function atMost(limits: unknown, amounts?: unknown): string[][] {
  const high = readCells(limits, "上限");
  const low = amounts === null || amounts === undefined ? null : readCells(amounts, "应在其内的数");
  if (low && height(low) !== height(high)) {
    throw new WrongUse("“应在其内的数”与“上限”两个区域的行数要一样。");
  }
  return high.map((row, r) => [answerAtMost(low?.[r] ?? [], row)]);
}
