import { parseDecimal, subtractDecimals } from "../../Decimal";
import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";
import type { Below } from "../ReportCheck";

/** The amount is less than the limit, or no whole number. */
export function below({ amount, limit }: Below, figures: Figures): Judgement {
  const { left, missing } = compareSides(amount.codes, [], figures, () => true);
  const most = parseDecimal(String(limit));
  const right = { codes: [], value: most };
  if (left.value === null || most === null)
    return { holds: "unknown", left, right, difference: null, missing };
  const difference = subtractDecimals(left.value, most);
  return { holds: left.value.scale > 0 || difference.units < 0n, left, right, difference, missing };
}
