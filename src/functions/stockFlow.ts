import { addDecimals, subtractDecimals } from "../engine/Decimal";
import type { Figure, NumberFigure } from "../engine/Figure";
import { lineKinds } from "../engine/kinds";
import { answers, gapIn, offBy } from "./answer";
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
    row.map((_, c) => answerStock(ranges.map((cells) => cells[r]?.[c] ?? { is: "absent" })))
  );
}

function answerStock(figures: readonly Figure[]): string {
  const gap = gapIn(figures);
  if (gap !== null) return gap;
  const [last, issued, abolished, stock] = (figures as readonly NumberFigure[]).map(
    ({ value }) => value
  );
  if (!last || !issued || !abolished || !stock) return answers.noNumber;
  // What went out is put on the other side, since the engine's balance only adds.
  const { holds, difference } = lineKinds.balance(
    { left: ["last", "issued"], right: ["stock", "abolished"] },
    new Map(["last", "issued", "abolished", "stock"].map((code, n) => [code, figures[n] as Figure]))
  );
  if (holds === true || !difference) return answers.balanced;
  return offBy(subtractDecimals(addDecimals([last, issued]), abolished), stock, difference);
}
