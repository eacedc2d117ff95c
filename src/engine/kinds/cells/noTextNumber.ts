import type { ColumnShape } from "../../Check";
import type { Figure } from "../../Figure";

/**
 * Digits are kept as a number, not as text, which SUM passes over. A sign written out is how the
 * form's own 增/减 column is filled, so it may stand there.
 */
export function noTextNumber(figure: Figure, column: ColumnShape): boolean {
  if (figure.is !== "number" || figure.unit !== null) return true;
  if (figure.written === "signed text") return column.nature === "change";
  return figure.written === "number";
}
