import { absent } from "../engine/Figure";
import { equals } from "../engine/Relation";
import { answerOf } from "./answer";
import { readCells, sameShape } from "./Cells";

/**
 * 存量: last year's 现行有效 + 制发 − 废止 = this year's 现行有效, cell by cell.
 *
 * @returns answers in the shape of the ranges
 */
export function stockFlow(
  lastStock: unknown,
  issued: unknown,
  abolished: unknown,
  stock: unknown
): string[][] {
  const ranges = [
    readCells(lastStock, "上年现行有效"),
    readCells(issued, "制发"),
    readCells(abolished, "废止"),
    readCells(stock, "现行有效"),
  ] as const;
  const [first, ...others] = ranges;
  for (const other of others) sameShape(first, other, "“上年现行有效”“制发”“废止”“现行有效”");
  return first.map((row, r) =>
    row.map((_, c) => {
      const [last = absent, came = absent, went = absent, now = absent] = ranges.map(
        (cells) => cells[r]?.[c]
      );
      return answerOf([last, came], equals, [now], [went]);
    })
  );
}
