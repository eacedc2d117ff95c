import type { Decimal } from "../Decimal";
import type { Reading } from "./Reading";

export interface Change {
  readonly code: string;
  readonly from: Decimal;
  /** null when the cell must change but the balances leave it more than one value. */
  readonly to: Decimal | null;
}

/** A cell that can hold one value only: a blank, or a formula. */
export interface Deduced {
  readonly code: string;
  readonly value: Decimal;
}

/** One smallest set of cells whose change satisfies every balance. */
export interface Solution {
  readonly changes: readonly Change[];
  /** What the changes look like, the most telling first; empty when they look like nothing known. */
  readonly readings: readonly Reading[];
  /** The blanks that are settled once the changes are made. */
  readonly blanks: readonly Deduced[];
  /** What formulas over the table's own cells come to once the changes are made. */
  readonly follows: readonly Deduced[];
}

/** Where smallest solutions differ: one of these, whatever is true of the rest. */
export interface Choice {
  /** The likeliest first; being first is no answer. */
  readonly options: readonly Solution[];
  /** How many there are, listed or not. */
  readonly count: number;
  /** There may be more. */
  readonly capped: boolean;
}

export type Reason =
  /** What formulas add up always agrees, so an error in its parts shows only elsewhere, or nowhere. */
  | "totalsAreFormulas"
  /** Only a formula itself can be wrong: it does not add up the cells that it should. */
  | "formulaDisagrees"
  /** No change of the cells that may change satisfies every balance. */
  | "locked"
  /** More cells are wrong than are looked for. */
  | "depth"
  /** The search gave up before it had looked at everything. */
  | "limit"
  | "stopped";

export interface Localisation {
  /** "located" is said only of the one smallest solution there is. */
  readonly status: "consistent" | "located" | "ambiguous" | "notLocated";
  /** The number of cells in each solution; 0 without one. */
  readonly size: number;
  /** The likeliest first. Being first is no answer: all of them satisfy the balances equally. */
  readonly solutions: readonly Solution[];
  /** How many solutions were found, listed or not. */
  readonly count: number;
  /** True when there may be more than `count`. */
  readonly capped: boolean;
  /** Every cell that some solution changes, in the order of the problem. */
  readonly suspects: readonly string[];
  /** The changes that all solutions have in common: proved, not read off a list that was cut short. */
  readonly inEvery: readonly Change[];
  /** What they do not have in common, place by place; every option goes with every other place's. */
  readonly choices: readonly Choice[];
  /** So many cells are wrong, as is proved. */
  readonly atLeast: number;
  /** The blanks that are settled whichever solution is true. */
  readonly blanks: readonly Deduced[];
  readonly reason: Reason | null;
}
