import type { Outcome } from "../Result";
import type { RollUpCheck } from "./RollUpCheck";

/** What one check says that does not hold. */
export interface RollUpResult {
  readonly check: RollUpCheck;
  readonly outcome: Exclude<Outcome, "pass">;
  /** The cell; null for what concerns units as a whole. */
  readonly code: string | null;
  /** The names of the units concerned. */
  readonly units: readonly string[];
  /** Plain digits: the published total or this year's figure, and what it was held against. */
  readonly left: string | null;
  readonly right: string | null;
  readonly guess: Guess | null;
}

/** What a difference between a published total and the sum may come from. */
export type Guess =
  /** It is what these units have in the cell, each of them: left out, or counted twice. */
  | { readonly is: "leftOut" | "twice" | "uncounted"; readonly units: readonly string[] }
  /** As much is missing in this cell as is too much in the other, or the other way round. */
  | { readonly is: "moved" | "settled"; readonly to: string };
