import { compared, plus, type Comparison } from "../../Claim";
import { priorCode } from "../../Code";
import type { Pending } from "../../crossYear/YearCheck";
import { isAtLeast } from "../../Relation";
import type { At } from "./At";

/** Cases pending last year have an outcome this year or are pending still: pending ≤ total. */
export function pendingCases({ total, pending }: Pending, at: At): Comparison {
  return compared(plus([at(total)]), isAtLeast, plus([priorCode(at(pending))]));
}
