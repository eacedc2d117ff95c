import type { About } from "./Check";
import { priorCode, type Code } from "./Code";
import type { Decimal } from "./Decimal";
import type { Relation } from "./Relation";
import type { Line } from "./Result";

/** What one side of a claim adds up. */
export type Term = CellTerm | FixedTerm;

export interface CellTerm {
  readonly code: Code;
  /** Added, or taken off. */
  readonly sign: 1 | -1;
  /** Counts where a number stands in it, and is no gap where none does. */
  readonly ifKnown?: true;
}

/** An amount that stands in no cell. */
export interface FixedTerm {
  readonly amount: Decimal;
}

/** Two sums, and how they must stand to each other. */
export interface Comparison {
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
  /** How far apart the sums may be where they are to be equal: 0 where figures are exact. */
  readonly tolerance: Decimal;
}

/** A comparison of amounts that a clerk has names for. */
export interface NamedComparison extends Comparison {
  readonly names: readonly string[];
}

/** What a check claims of one line of a table, of one item of two years, or of a report. */
export interface Claim<Of extends About = About> extends Comparison {
  readonly check: Of;
  readonly line: Line;
}

const exactly: Decimal = { units: 0n, scale: 0 };

export function compared(
  left: readonly Term[],
  relation: Relation,
  right: readonly Term[],
  tolerance = exactly
): Comparison {
  return { left, relation, right, tolerance };
}

export function plus(codes: readonly Code[]): CellTerm[] {
  return codes.map((code) => ({ code, sign: 1 }));
}

export function minus(codes: readonly Code[]): CellTerm[] {
  return codes.map((code) => ({ code, sign: -1 }));
}

/** The cells, and last year's as far as they are known. */
export function plusKnownPrior(codes: readonly Code[]): CellTerm[] {
  const prior = codes.map((code) => ({ code: priorCode(code), sign: 1, ifKnown: true }) as const);
  return [...plus(codes), ...prior];
}

/** The cells among the terms of a side. */
export function codesIn(terms: readonly Term[]): Code[] {
  return terms.flatMap((term) => ("code" in term ? [term.code] : []));
}
