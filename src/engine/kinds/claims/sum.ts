import type { Sum } from "../../Check";
import { compared, plus, type Comparison } from "../../Claim";
import { equals } from "../../Relation";
import type { At } from "./At";

/** A total equals the sum of its parts, exactly. */
export function sum({ total, parts }: Sum, at: At): Comparison {
  return compared(plus([at(total)]), equals, plus(parts.map(at)));
}
