import { answerEqual } from "./answer";
import { column, readCells, width } from "./Cells";
import { WrongUse } from "./WrongUse";

/**
 * 表三左上角的勾稽: in each column, what came in equals what was handled and what is carried on.
 *
 * @returns one row of answers, one for each column
 */
export function balance(incoming: unknown, outgoing: unknown): string[][] {
  const left = readCells(incoming, "新收和结转");
  const right = readCells(outgoing, "总计和结转下年");
  if (width(left) !== width(right)) {
    throw new WrongUse("“新收和结转”与“总计和结转下年”两个区域的列数要一样。");
  }
  return [
    Array.from({ length: width(left) }, (_, c) => answerEqual(column(left, c), column(right, c))),
  ];
}
