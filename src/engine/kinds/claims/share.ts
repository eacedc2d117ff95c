import { compared, plus, type NamedComparison } from "../../Claim";
import { subtractDecimals, wholeDecimal, type Decimal } from "../../Decimal";
import type { Amounts } from "../../Relation";
import type { Share } from "../../report/ReportCheck";

/** The part keeps to its share of the whole; of a small whole, any share may stand. */
export function share({ part, whole, percent, sense, from }: Share): NamedComparison {
  const holds = ({ left, right }: Amounts) => {
    if (subtractDecimals(right, wholeDecimal(from)).units < 0n) return true;
    const over = subtractDecimals(times(left, 100), times(right, percent)).units;
    return { atLeast: over >= 0n, atMost: over <= 0n, lessThan: over < 0n }[sense];
  };
  return {
    ...compared(plus(part.codes), { is: "other", holds }, plus(whole.codes)),
    names: [part.name, whole.name],
  };
}

function times({ units, scale }: Decimal, factor: number): Decimal {
  return { units: units * BigInt(factor), scale };
}
