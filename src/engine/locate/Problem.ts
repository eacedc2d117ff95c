import type { Decimal } from "../Decimal";

/** Where a cell is printed, counted in rows and columns with figures. */
export interface Place {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

export interface Cell {
  readonly code: string;
  /** null where no number stands: an unknown, free to take whatever the balances ask of it. */
  readonly value: Decimal | null;
  readonly nonNegative: boolean;
  /** The most decimals it may have: 0 for things that are counted. */
  readonly decimals: number;
  readonly at?: Place;
}

export interface Term {
  readonly code: string;
  /** A small whole number, ±1 in every form so far. */
  readonly coefficient: number;
}

/** Σ coefficient · cell = 0: what the literature calls a balance edit. */
export interface BalanceEdit {
  readonly terms: readonly Term[];
}

/**
 * Figures and what must hold among them. Whatever else must hold fits the same mould: a figure of
 * last year or a control total is one more cell, locked; "at most" is a balance with a blank,
 * non-negative cell for the slack.
 */
export interface Problem {
  readonly cells: readonly Cell[];
  /** An edit that names a cell which is not there says nothing and is left out. */
  readonly edits: readonly BalanceEdit[];
  /** Cells that are known to be right. */
  readonly locked?: ReadonlySet<string>;
  /** Cells filled by a formula: never wrong by themselves, they follow the cells they add up. */
  readonly computed?: ReadonlySet<string>;
  /** Cells edited since the figures last agreed; used for the order of the answers only. */
  readonly edited?: ReadonlySet<string>;
}

export interface Effort {
  /** How many solutions are listed; 8 unless given. The count is of all. */
  readonly list?: number;
  /** The work after which the search gives up and says so. */
  readonly mostSteps?: number;
  /** The work between two pauses of `locateSteps`; the least of it keeps a pause under 50 ms. */
  readonly slice?: number;
  /** Asked at every pause. */
  readonly shouldStop?: () => boolean;
}
