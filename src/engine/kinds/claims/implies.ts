import { compared, plus, plusKnownPrior, type NamedComparison } from "../../Claim";
import { subtractDecimals, wholeDecimal } from "../../Decimal";
import type { Amounts } from "../../Relation";
import type { Implies } from "../../report/ReportCheck";

/** Where there is any of the one, there is some of the other, or at least so much of it. */
export function implies({ when, then, least }: Implies): NamedComparison {
  const needed = wholeDecimal(least ?? 0);
  const other = then.orLast ? plusKnownPrior(then.codes) : plus(then.codes);
  const holds = ({ left, right }: Amounts) => {
    const { units } = subtractDecimals(right, needed);
    return left.units <= 0n || (least === undefined ? units > 0n : units >= 0n);
  };
  return {
    ...compared(plus(when.codes), { is: "other", holds }, other),
    names: [when.name, then.name],
  };
}
