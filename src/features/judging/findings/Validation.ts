import type { UnplacedLine } from "../../reading/tables/unplacedLines";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { Year } from "../../../engine/Code";
import type { Check } from "../../../engine/Check";
import type { YearCheck } from "../../../engine/crossYear/YearCheck";
import type { ReportCheck } from "../../../engine/report/ReportCheck";
import type { NotRun } from "../../../engine/report/NotRun";
import type { UnitKind } from "../../../engine/report/UnitKind";
import type { Outcome } from "../../../engine/Result";
import type { Verdict } from "../../../engine/verdict";
import type { Absence } from "./Absence";
import type { Explanation } from "./Explanation";
import type { RuleOutcome } from "./RuleOutcome";
import type { Title } from "../../reading/title/readTitle";

/** One side of a claim: its cells and their sum as plain digits, or null when it has none. */
export interface FindingSide {
  readonly cells: readonly FoundCell[];
  readonly value: string | null;
}

/** A check of a table, of a report or across years. */
export type PutCheck = Check | ReportCheck | YearCheck;

/** One check that does not hold, or could not be decided, in one line of one table. */
export interface Finding {
  /** The same for the same line of the same check, from one validation to the next. */
  readonly key: string;
  readonly check: PutCheck;
  readonly outcome: Exclude<Outcome, "pass">;
  readonly tableId: string;
  readonly tableTitle: string;
  readonly line: "column" | "row" | "cell";
  /** The name of the column or row; "" where the form prints none. */
  readonly lineLabel: string;
  readonly left: FindingSide | null;
  readonly right: FindingSide | null;
  readonly difference: string | null;
  readonly cells: readonly FoundCell[];
  /** The cells that are no number and keep the check from being decided. */
  readonly missing: readonly FoundCell[];
  /** Rows that the check needs and the table does not have. */
  readonly missingRows: readonly string[];
  /** Columns that the check needs and the table does not have. */
  readonly missingColumns: readonly string[];
  /** For a check over the report: what it speaks of, by name. */
  readonly names?: readonly string[];
  /** For a check across years: the year whose own table tells that it is the wrong one. */
  readonly oddYear?: Year | null;
  /** Of what is to be verified, and of an error whose rule allows for grounds; no other error has one. */
  readonly explanation?: Explanation;
}

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
