import type { AtMost } from "../Check";
import type { Figures } from "../Figure";
import { compareSides } from "./compareSides";
import type { Judgement } from "./Judgement";

/** Σ low ≤ Σ high; an empty side counts as 0. */
export function atMost({ low, high }: AtMost, figures: Figures): Judgement {
  return compareSides(low, high, figures, ({ units }) => units <= 0n);
}
