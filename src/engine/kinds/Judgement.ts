import type { Decimal } from "../Decimal";
import type { Side } from "../Result";

/** Whether a claim holds; `unknown` when a cell that it needs is no number. */
export interface Judgement {
  readonly holds: boolean | "unknown";
  readonly left: Side;
  readonly right: Side;
  readonly difference: Decimal | null;
  readonly missing: readonly string[];
}
