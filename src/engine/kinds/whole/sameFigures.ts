import { subtractDecimals, type Decimal } from "../../Decimal";

/** Fewer figures above zero may well be the same by chance. */
const fewest = 3;

/** Not all figures are those of last year, unless there are hardly any above zero. */
export function sameFigures(
  items: readonly { readonly now: Decimal; readonly prior: Decimal }[]
): boolean {
  const some = items.filter(({ now }) => now.units !== 0n).length;
  const same = items.every(({ now, prior }) => subtractDecimals(now, prior).units === 0n);
  return !same || some < fewest;
}
