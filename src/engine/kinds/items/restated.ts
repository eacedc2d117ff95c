import { subtractDecimals } from "../../Decimal";
import type { ItemOfBothYears } from "./ItemOfBothYears";

/** Two reports of one year say the same. */
export function restated({ now, prior }: ItemOfBothYears): boolean {
  return subtractDecimals(now, prior).units === 0n;
}
