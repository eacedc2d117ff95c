import type { About, Severity } from "./Check";
import type { Code, TableLine } from "./Code";
import type { Decimal } from "./Decimal";

/** 通过 / 错误 / 核实 / 未能核对. */
export type Outcome = "pass" | Severity | "unassessed";

/** What a result is about. */
export type Line =
  | TableLine
  | { readonly each: "cell"; readonly code: Code }
  /** A table as a whole. */
  | { readonly each: "table"; readonly table: string }
  /** A report: its amounts by the names that a clerk gives them; none where its form is meant. */
  | { readonly each: "report"; readonly names: readonly string[] };

/** One side of a claim: the cells it adds up, and their sum when all of them are numbers. */
export interface Side {
  readonly codes: readonly Code[];
  readonly value: Decimal | null;
}

/** What one check says of one line. */
export type Result<Of extends About = About> = { readonly check: Of; readonly line: Line } & Said;

export type Said = Compared | Undecided | Unfilled | Looked | OfForm;

/** Amounts were compared. */
export interface Compared {
  readonly is: "compared";
  readonly outcome: "pass" | Severity;
  readonly left: Side;
  readonly right: Side;
  /** left − right; null where only one side is looked at. */
  readonly difference: Decimal | null;
  /** The cells of both sides. */
  readonly cells: readonly Code[];
}

/** Amounts could not be compared: some cells hold no number. */
export interface Undecided {
  readonly is: "undecided";
  readonly outcome: "unassessed";
  readonly left: Side;
  readonly right: Side;
  readonly cells: readonly Code[];
  readonly missing: readonly Code[];
}

/** Cells that should be filled are not there. */
export interface Unfilled {
  readonly is: "unfilled";
  readonly outcome: "unassessed";
  readonly missing: readonly Code[];
}

/** Cells were looked at by themselves; `cells` are those that are objected to. */
export interface Looked {
  readonly is: "looked";
  readonly outcome: "pass" | Severity;
  readonly cells: readonly Code[];
}

/** No figure was looked at, but the form: what is wrong with it, by name. */
export interface OfForm {
  readonly is: "form";
  readonly outcome: "pass" | Severity;
  readonly wrong: readonly string[];
}

/** The cells that a result speaks of. */
export function cellsOf(result: Said): readonly Code[] {
  return "cells" in result ? result.cells : [];
}
