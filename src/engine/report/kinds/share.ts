import { parseDecimal, subtractDecimals, type Decimal } from "../../Decimal";
import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";
import type { Share } from "../ReportCheck";

/** The part keeps to its share of the whole; of a small whole, any share may stand. */
export function share({ part, whole, percent, sense, from }: Share, figures: Figures): Judgement {
  const both = compareSides(part.codes, whole.codes, figures, () => true);
  const { left, right } = both;
  if (left.value === null || right.value === null) return both;
  const small = subtractDecimals(right.value, decimal(from)).units < 0n;
  const over = subtractDecimals(times(left.value, 100), times(right.value, percent)).units;
  const keeps = { atLeast: over >= 0n, atMost: over <= 0n, lessThan: over < 0n }[sense];
  return { ...both, holds: small || keeps };
}

function times({ units, scale }: Decimal, factor: number): Decimal {
  return { units: units * BigInt(factor), scale };
}

function decimal(value: number): Decimal {
  return parseDecimal(String(value)) ?? { units: 0n, scale: 0 };
}
