import { formatDecimal, parseDecimal, subtractDecimals, type Decimal } from "./Decimal";

/** The most that a form of the reports allows: money, in units of 10,000 yuan. */
const mostDecimals = 6;
/** What is typed has fewer digits than what the rounding of doubles leaves behind. */
const leastDigits = 15;
/** What additions of doubles leave: far below the sixth decimal, or so much of the figure itself. */
const smallest = 1e-9;
const share = 1e-14;

/**
 * The figure that a number with float noise stands for, such as 14069 for 14069.0000000001; null
 * for a number that is to be taken as it is. Nothing that has six decimals or fewer is ever changed.
 *
 * @param raw the number as the cell holds it
 * @param value the same, to the 15 digits that a spreadsheet shows
 */
export function withoutNoise(raw: number, value: Decimal): Decimal | null {
  if (value.scale <= mostDecimals || digitsOf(raw) < leastDigits) return null;
  const meant = parseDecimal(raw.toFixed(mostDecimals));
  if (!meant) return null;
  const noise = Math.abs(Number(formatDecimal(subtractDecimals(value, meant))));
  return noise <= Math.max(smallest, Math.abs(raw) * share) ? meant : null;
}

/** How many digits it takes to write the number so that no other is meant. */
function digitsOf(raw: number): number {
  const [mantissa = ""] = String(raw).split("e");
  return mantissa.replace(/\D/g, "").replace(/^0+/, "").length;
}
