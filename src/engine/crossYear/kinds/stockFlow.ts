import { formatDecimal, subtractDecimals } from "../../Decimal";
import type { Figures } from "../../Figure";
import { compareSides } from "../../kinds/compareSides";
import type { Judgement } from "../../kinds/Judgement";

interface Codes {
  readonly stock: string;
  readonly before: string;
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** stock = stock before + came − went; the right side is the stock to be expected. */
export function stockFlow({ stock, before, came, went }: Codes, figures: Figures): Judgement {
  const { left, missing } = compareSides([stock], [], figures, () => true);
  const expected = compareSides([before, ...came], went, figures, () => true);
  const right = { codes: [before, ...came, ...went], value: expected.difference };
  const all = [...missing, ...expected.missing];
  if (left.value === null || right.value === null) {
    return { holds: "unknown", left, right, difference: null, missing: all };
  }
  const difference = subtractDecimals(left.value, right.value);
  return { holds: formatDecimal(difference) === "0", left, right, difference, missing: all };
}
