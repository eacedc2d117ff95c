import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";

/** Cases pending last year have an outcome this year or are pending still: pending ≤ total. */
export function pendingCases(total: string, pending: string, figures: Figures): Judgement {
  return compareSides([total], [pending], figures, ({ units }) => units >= 0n);
}
