import type { UnplacedLine } from "../../reading/tables/unplacedLines";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { NotRun } from "../../../engine/report/NotRun";
import type { UnitKind } from "../../../engine/report/UnitKind";
import type { Verdict } from "../../../engine/verdict";
import type { Absence } from "./Absence";
import type { Finding } from "./Finding";
import type { RuleOutcome } from "./RuleOutcome";
import type { Title } from "../../reading/title/readTitle";

export interface ValidatedTable {
  /** Its report, by its place among the reports. */
  readonly report: number;
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly document: string;
  readonly sheet: string;
  readonly sheetName: string;
  readonly filled: "blank" | "zero" | "some";
}

/** The report that this one was checked against. */
export interface PriorYear {
  readonly unit: string;
  readonly year: number | null;
  readonly sheet: string;
  readonly sheetName: string;
  /** `apart`: not the year before, so that nothing was compared; `unknown`: one has no year. */
  readonly years: "next" | "same" | "apart" | "unknown";
  /** Both units are known, and are not one. */
  readonly otherUnit: boolean;
  /** How many tables both have. */
  readonly tables: number;
  /** What the change of form leaves without a counterpart, and why. */
  readonly notComparable: readonly { readonly table: string; readonly why: string }[];
}

/** One report of the workbook; most workbooks have one. */
export interface ValidatedReport {
  /** Null where no title says whose it is. */
  readonly title: Title | null;
  /** Sheets whose tables were assigned to it although their own sheet has no title. */
  readonly doubtfulSheets: readonly string[];
  readonly verdict: Verdict;
  readonly counts: Counts;
}

/** How many findings of each outcome are open, and how many checks hold. */
export type Counts = Readonly<Record<"passed" | "errors" | "reviews" | "unassessed", number>>;

export interface Validation {
  /** The first report's. */
  readonly title: Title | null;
  readonly reports: readonly ValidatedReport[];
  /** What kind of unit reports; null where it is not known. */
  readonly unitKind: UnitKind | null;
  /** Nobody has said so: the unit's name tells. */
  readonly unitKindGuessed: boolean;
  /** Checks that were not put to the report, and what they would have needed. */
  readonly notRun: readonly NotRun[];
  /** Which rules were put to the report. */
  readonly rulePack: string;
  /** The worst of the reports'. */
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** Findings that would be `errors` or `reviews`, had they not been explained in writing. */
  readonly explained: number;
  /** Every rule of the tables' editions with what came of it, those left out included. */
  readonly rules: readonly RuleOutcome[];
  readonly tables: readonly ValidatedTable[];
  readonly findings: readonly Finding[];
  /** What the form asks for and the reports do not have where it can be read. */
  readonly absent: readonly Absence[];
  /** The ids of the tables or forms that the workbook is meant to hold; null: all of them. */
  readonly only: readonly string[] | null;
  /** Null where last year's figures are not there. */
  readonly prior: PriorYear | null;
  /** Formulas are not recalculated by themselves, so what was checked may be stale. */
  readonly manualCalculation: boolean;
  /** Cells that were judged without the digits that a program's own addition left in them. */
  readonly noisy: readonly FoundCell[];
  /** Rows and columns with figures that stand in a table, are none of its form's, and were not checked. */
  readonly unplaced: readonly UnplacedLine[];
}
