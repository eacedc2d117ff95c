import type { Check } from "./Check";
import type { Decimal } from "./Decimal";

/** 通过 / 错误 / 核实 / 未能核对. */
export type Outcome = "pass" | "error" | "review" | "unassessed";

/** One side of a claim: the cells it adds up, and their sum when all of them are numbers. */
export interface Side {
  readonly codes: readonly string[];
  readonly value: Decimal | null;
}

/** What one check says of one line (a column, a row, or a cell) of one table. */
export interface Result {
  readonly check: Check;
  readonly table: string;
  readonly line: { readonly each: "column" | "row" | "cell"; readonly key: string };
  readonly outcome: Outcome;
  readonly left: Side | null;
  readonly right: Side | null;
  /** left − right. */
  readonly difference: Decimal | null;
  /** The cells the check read (a claim) or objects to (a cell check). */
  readonly cells: readonly string[];
  /** Of those, the ones that are no number, so that the claim could not be decided. */
  readonly missing: readonly string[];
}
