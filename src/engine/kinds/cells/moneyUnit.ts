import type { ColumnShape } from "../../Check";
import type { Figure } from "../../Figure";

/** Where the form prescribes no unit for money, the amount has its own; nothing needs none. */
export function moneyUnit(figure: Figure, column: ColumnShape): boolean {
  if (figure.is !== "number" || column.unit !== null) return true;
  return figure.unit !== null || figure.value.units === 0n;
}
