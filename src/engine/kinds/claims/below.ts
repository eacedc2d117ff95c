import { compared, plus, type NamedComparison } from "../../Claim";
import { wholeDecimal } from "../../Decimal";
import type { Relation } from "../../Relation";
import type { Below } from "../../report/ReportCheck";

const isBelowOrNoWholeNumber: Relation = {
  is: "other",
  holds: ({ left, difference }) => left.scale > 0 || difference.units < 0n,
};

/** The amount is less than the limit, or no whole number. */
export function below({ amount, limit }: Below): NamedComparison {
  return {
    ...compared(plus(amount.codes), isBelowOrNoWholeNumber, [{ amount: wholeDecimal(limit) }]),
    names: [amount.name],
  };
}
