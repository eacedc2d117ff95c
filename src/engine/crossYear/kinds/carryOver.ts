import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";

/** What came over from last year = what last year carried over. */
export function carryOver(now: string, then: string, figures: Figures): Judgement {
  return compareSides([now], [then], figures, ({ units }) => units === 0n);
}
