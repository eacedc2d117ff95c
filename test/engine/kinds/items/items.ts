import { parseDecimal, type Decimal } from "../../../../src/engine/Decimal";
import type { Nature } from "../../../../src/engine/Check";

export function decimal(text: string): Decimal {
  const value = parseDecimal(text);
  if (!value) throw new Error(`not a number: ${text}`);
  return value;
}

/** One item, this year's figure first. */
export function item(now: string, prior: string, nature: Nature = "count") {
  return { now: decimal(now), prior: decimal(prior), nature };
}
