import type { About, Nature } from "../Check";
import type { Year } from "../Code";

/**
 * A check that reads two reports of one unit: this year's and the one before. Both years
 * stand in one set of figures, last year's under the codes that `priorCode` gives.
 */
export type YearCheck = About &
  YearClaim & {
    /** Editions of last year's table that it can be put to. */
    readonly against: readonly string[];
    /** `next`: this year follows last year. `same`: two reports of one and the same year. */
    readonly years: "next" | "same";
  };

export type YearClaim = YearLines | YearCells | YearTables;

/** One claim for each column or row of a table, whose keys are the same in both years. */
export type YearLines<Table extends string = string, Key extends string = string> = {
  readonly table: Table;
  readonly each: "column" | "row";
  /** The lines it holds in; all of them where it is not said. */
  readonly lines?: readonly string[];
} & LineClaim<Key>;

export type LineClaim<Key extends string = string> =
  /** What was carried over last year is what came over this year. */
  | ({ readonly kind: "carryOver" } & CarryOver<Key>)
  /** stock = stock of last year + what came − what went. */
  | { readonly kind: "stockFlow"; readonly claims: readonly StockFlow<Key>[] }
  /** Of what was pending last year, this year's total tells the outcome. */
  | { readonly kind: "pendingCases"; readonly claims: readonly Pending<Key>[] };

/** A line of this year, and the one of last year that it goes on from. */
export interface CarryOver<Key extends string = string> {
  readonly now: Key;
  readonly prior: Key;
}

export interface StockFlow<Key extends string = string> {
  readonly stock: Key;
  readonly before: Key;
  readonly came: readonly Of<Key>[];
  readonly went: readonly Of<Key>[];
}

export interface Of<Key extends string = string> {
  readonly year: Year;
  readonly key: Key;
}

export interface Pending<Key extends string = string> {
  readonly total: Key;
  readonly pending: Key;
}

/** Looks at one item in both years. */
export interface YearCells<Table extends string = string> {
  readonly kind: "unitSlip" | "zeroAgainstSome" | "bigChange" | "restated";
  readonly tables: readonly Table[];
  readonly natures: readonly Nature[];
  /** Leaves out what is zero in one of the years, where another check tells that. */
  readonly exceptZero?: boolean;
}

/** Looks at whole tables, as one. */
export interface YearTables<Table extends string = string> {
  readonly kind: "sameFigures";
  readonly groups: readonly (readonly Table[])[];
}
