import { formatDecimal, subtractDecimals } from "../engine/Decimal";
import { betweenYears } from "./betweenYears";

/**
 * 增减: this year's figure less last year's, with its sign, cell by cell.
 *
 * @returns texts such as "+12", "-3", "0", in the shape of the ranges
 */
export function change(thisYear: unknown, lastYear: unknown): string[][] {
  return betweenYears(thisYear, lastYear, (now, before) => {
    const difference = subtractDecimals(now, before);
    return `${difference.units > 0n ? "+" : ""}${formatDecimal(difference)}`;
  });
}
