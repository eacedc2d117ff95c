import { formatDecimal, type Decimal } from "../../Decimal";
import type { Nature } from "../../Check";

export interface ItemOfBothYears {
  readonly now: Decimal;
  readonly prior: Decimal;
  readonly nature: Nature;
}

/** Good enough for a ratio; nothing is added up or compared for equality with it. */
export function toNumber(value: Decimal): number {
  return Number(formatDecimal(value));
}
