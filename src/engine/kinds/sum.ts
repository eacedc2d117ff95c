import type { Sum } from "../Check";
import type { Figures } from "../Figure";
import { compareSides } from "./compareSides";
import type { Judgement } from "./Judgement";

/** A total equals the sum of its parts, exactly. */
export function sum({ total, parts }: Sum, figures: Figures): Judgement {
  return compareSides([total], parts, figures, ({ units }) => units === 0n);
}
