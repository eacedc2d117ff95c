import type { ColumnShape } from "../../Check";
import type { Figure } from "../../Figure";

const moneyUnits = ["元", "万元", "亿元"];

/**
 * The cell holds digits alone, without words, units or notes. Where a form asks for money and
 * prescribes no unit, the unit has to stand in the cell; yuan in a column of another money unit is
 * the matter of `moneyForm`.
 */
export function plainNumber(figure: Figure, column: ColumnShape): boolean {
  if (figure.is === "text") return false;
  if (figure.is !== "number" || figure.unit === null) return true;
  if (column.nature !== "money") return false;
  return column.unit === null ? moneyUnits.includes(figure.unit) : figure.unit === "元";
}
