import { compared, plus, type Comparison } from "../../Claim";
import { priorCode } from "../../Code";
import type { CarryOver } from "../../crossYear/YearCheck";
import { equals } from "../../Relation";
import type { At } from "./At";

/** What came over from last year = what last year carried over. */
export function carryOver({ now, prior }: CarryOver, at: At): Comparison {
  return compared(plus([at(now)]), equals, plus([priorCode(at(prior))]));
}
