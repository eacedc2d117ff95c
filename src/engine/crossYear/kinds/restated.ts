import { subtractDecimals } from "../../Decimal";
import type { ItemOfBothYears } from "./ItemOfBothYears";

/** Two reports of one year say the same. */
export function restated({ now, then }: ItemOfBothYears): boolean {
  return subtractDecimals(now, then).units === 0n;
}
