import type * as Engine from "../../../engine/locate/Localisation";
import type { Reading } from "../../../engine/locate/Reading";
import type { Finding } from "../findings/Finding";
import type { FindingId } from "../findings/FindingId";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { ControlTotal } from "./controlTotals";

/** `open`: some cells must change, and nothing tells to what. */
export type Reason = Engine.Reason | "open";

/** What stands in a cell, and what should. */
export interface CellChange {
  readonly cell: FoundCell;
  /** As it stands in the cell. */
  readonly from: string;
  /** Plain digits. */
  readonly to: string;
  /** The cell holds a formula: the figure is put right where the formula takes it from. */
  readonly isFormula: boolean;
}

/** What changes do for the table, judged on a copy of the workbook. */
export interface Effect {
  /** The findings that go with them. */
  readonly mends: readonly FindingId[];
  /** What does not hold in the table even then. */
  readonly leaves: readonly Finding[];
  /** What held before, and does not then. */
  readonly brings: readonly Finding[];
}

/** Changes that go together, and what they do by themselves. */
export interface Explanation extends Effect {
  /** The same for the same changes, from one search to the next. */
  readonly key: string;
  readonly changes: readonly CellChange[];
  /** What the changes look like, the most telling first. */
  readonly readings: readonly Reading[];
  /** What formulas over the table's own cells come to then. */
  readonly follows: readonly CellChange[];
}

/** A place where one of several changes is the right one, whatever is true of the rest. */
export interface Choice {
  /** The likeliest first; being first is no answer. */
  readonly options: readonly Explanation[];
  /** How many there are, listed or not. */
  readonly count: number;
  /** There may be more than `count`. */
  readonly capped: boolean;
}

/** What the balances of one table tell about which of its cells are wrong. */
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
  /** How many cells each smallest explanation changes; 0 where there is none. */
  readonly size: number;
  /** So many cells are wrong, as is proved. */
  readonly atLeast: number;
  /** The cells that every smallest explanation changes alike, each by itself. */
  readonly certain: readonly Explanation[];
  /** Where the smallest explanations differ, place by place. */
  readonly choices: readonly Choice[];
  /** All that is certain, with the first option of each choice. */
  readonly together: Explanation;
  /** How many smallest explanations there are, listed or not. */
  readonly count: number;
  /** There may be more than `count`. */
  readonly capped: boolean;
  /** The cells that some explanation changes. */
  readonly cells: readonly FoundCell[];
  /** Blanks that can hold one value only. */
  readonly blanks: readonly CellChange[];
  readonly reason: Reason | null;
  /** The findings that go with `together`. */
  readonly findings: readonly FindingId[];
  /** Cells the person knows to be right. */
  readonly locked: readonly FoundCell[];
  /** Totals that are formulas, with what the person's register says of them. */
  readonly controls: readonly ControlTotal[];
  /** All cells of the table, by their codes. */
  readonly at: ReadonlyMap<string, FoundCell>;
}
