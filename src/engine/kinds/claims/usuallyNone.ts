import { compared, plus, type NamedComparison } from "../../Claim";
import { isAtMost } from "../../Relation";
import type { Amount } from "../../report/ReportCheck";

/** There is nothing of it, as is usual. */
export function usuallyNone({ name, codes }: Amount): NamedComparison {
  return { ...compared(plus(codes), isAtMost, []), names: [name] };
}
