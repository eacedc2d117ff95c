import type { Balance } from "../../Check";
import { compared, plus, type Comparison } from "../../Claim";
import { equals } from "../../Relation";
import type { At } from "./At";

/** Σ left = Σ right, exactly. */
export function balance({ left, right }: Balance, at: At): Comparison {
  return compared(plus(left.map(at)), equals, plus(right.map(at)));
}
