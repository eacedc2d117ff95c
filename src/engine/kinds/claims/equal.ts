import { compared, plus, type NamedComparison } from "../../Claim";
import { equals } from "../../Relation";
import type { Equal } from "../../report/ReportCheck";

/** Both amounts are the same. */
export function equal({ one, other }: Equal): NamedComparison {
  return { ...compared(plus(one.codes), equals, plus(other.codes)), names: [one.name, other.name] };
}
