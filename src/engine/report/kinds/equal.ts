import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";
import type { Equal } from "../ReportCheck";

/** Both amounts are the same. */
export function equal({ one, other }: Equal, figures: Figures): Judgement {
  return compareSides(one.codes, other.codes, figures, ({ units }) => units === 0n);
}
