import type { Balance } from "../Check";
import type { Figures } from "../Figure";
import { compareSides } from "./compareSides";
import type { Judgement } from "./Judgement";

/** Σ left = Σ right, exactly. */
export function balance({ left, right }: Balance, figures: Figures): Judgement {
  return compareSides(left, right, figures, ({ units }) => units === 0n);
}
