import type { ColumnShape } from "../../Check";
import type { Figure } from "../../Figure";

/**
 * A province counts its permits in tens of millions, and its purchases in yuan in tens of billions: a
 * count of ten figures, or an amount of thirteen, is a slip of the hand or two figures run together.
 */
const mostDigits = { count: 9, change: 9, money: 12 } as const;

/** The figure is not larger than any that such a report can hold. */
export function likelySize(figure: Figure, { nature }: ColumnShape): boolean {
  if (figure.is !== "number") return true;
  const { units, scale } = figure.value;
  const size = units < 0n ? -units : units;
  return size < 10n ** BigInt(mostDigits[nature] + scale);
}
