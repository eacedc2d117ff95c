import type { ColumnShape } from "../../Check";
import type { Figure } from "../../Figure";

/** In units of 10,000 yuan, six decimals reach down to the hundredth of a fen. */
const mostDecimals = 6;

/** Money has at most six decimals, and is not written in yuan where the form asks for 万元. */
export function moneyForm(figure: Figure, column: ColumnShape): boolean {
  if (figure.is !== "number") return true;
  const otherUnit = column.unit !== null && column.unit !== "元" && figure.unit === "元";
  return figure.value.scale <= mostDecimals && !otherUnit;
}
