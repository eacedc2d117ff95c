import type { AtMost } from "../../Check";
import { compared, plus, type Comparison } from "../../Claim";
import { isAtMost } from "../../Relation";
import type { At } from "./At";

/** Σ low ≤ Σ high; an empty side counts as 0. */
export function atMost({ low, high }: AtMost, at: At): Comparison {
  return compared(plus(low.map(at)), isAtMost, plus(high.map(at)));
}
