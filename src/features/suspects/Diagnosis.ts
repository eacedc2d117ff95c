import type * as Engine from "../../engine/locate/Localisation";
import type { Reading } from "../../engine/locate/Reading";
import type { Finding, FindingCell } from "../check/Validation";
import type { ControlTotal } from "./controlTotals";

/** `open`: some cells must change, and nothing tells to what. */
export type Reason = Engine.Reason | "open";

/** What stands in a cell, and what should. */
export interface CellChange {
  readonly cell: FindingCell;
  /** As it stands in the cell. */
  readonly from: string;
  /** Plain digits. */
  readonly to: string;
  /** The cell holds a formula: the figure is put right where the formula takes it from. */
  readonly isFormula: boolean;
}

/** One smallest set of changes under which the balances hold, judged on a copy of the workbook. */
export interface Explanation {
  /** The same for the same changes, from one search to the next. */
  readonly key: string;
  readonly changes: readonly CellChange[];
  /** What the changes look like, the most telling first. */
  readonly readings: readonly Reading[];
  /** What formulas over the table's own cells come to then. */
  readonly follows: readonly CellChange[];
  /** Keys of the findings that go with the changes. */
  readonly mends: readonly string[];
  /** What does not hold in the table even then. */
  readonly leaves: readonly Finding[];
  /** What held before, and does not then. */
  readonly brings: readonly Finding[];
}

/** What the balances of one table tell about which of its cells is wrong. */
export interface Diagnosis {
  /** Sheet and table: the same from one search to the next. */
  readonly place: string;
  readonly sheet: string;
  readonly sheetName: string;
  readonly tableId: string;
  readonly tableTitle: string;
  readonly edition: string;
  /** `only` is said of the one smallest explanation there is; `agrees`: there is nothing to explain. */
  readonly certainty: "only" | "oneOf" | "none" | "agrees";
  /** How many cells each explanation changes. */
  readonly size: number;
  /** The likeliest first; being first is no answer. */
  readonly explanations: readonly Explanation[];
  /** How many there are, listed or not. */
  readonly count: number;
  /** There may be more than `count`. */
  readonly capped: boolean;
  /** The cells that some explanation changes. */
  readonly cells: readonly FindingCell[];
  /** What all explanations change alike. */
  readonly inEvery: readonly CellChange[];
  /** Blanks that can hold one value only. */
  readonly blanks: readonly CellChange[];
  readonly reason: Reason | null;
  /** The most cells that may be wrong at once, as far as was looked. */
  readonly depth: number;
  /** Keys of the findings that every explanation mends. */
  readonly findings: readonly string[];
  /** Cells the person knows to be right. */
  readonly locked: readonly FindingCell[];
  /** Totals that are formulas, with what the person's register says of them. */
  readonly controls: readonly ControlTotal[];
  /** All cells of the table, by their codes. */
  readonly at: ReadonlyMap<string, FindingCell>;
}
