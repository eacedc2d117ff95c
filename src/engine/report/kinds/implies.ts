import { parseDecimal, subtractDecimals } from "../../Decimal";
import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";
import type { Implies } from "../ReportCheck";

/** Where there is any of the one, there is some of the other, or at least so much of it. */
export function implies({ when, then, least }: Implies, figures: Figures): Judgement {
  const both = compareSides(when.codes, then.codes, figures, () => true);
  const { left, right } = both;
  if (left.value === null || right.value === null) return both;
  const enough = subtractDecimals(right.value, parseDecimal(String(least ?? 0)) ?? right.value);
  const some = least === undefined ? enough.units > 0n : enough.units >= 0n;
  return { ...both, holds: left.value.units <= 0n || some };
}
