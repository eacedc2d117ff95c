import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";
import type { Amount } from "../ReportCheck";

/** There is nothing of it, as is usual. */
export function usuallyNone({ codes }: Amount, figures: Figures): Judgement {
  return compareSides(codes, [], figures, ({ units }) => units <= 0n);
}
