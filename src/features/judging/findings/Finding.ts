import type { Check, Severity } from "../../../engine/Check";
import type { Year } from "../../../engine/Code";
import type { YearCheck } from "../../../engine/crossYear/YearCheck";
import type { ReportCheck } from "../../../engine/report/ReportCheck";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { GoneNames } from "../../reading/tables/namesOfGone";
import type { Explanation } from "./Explanation";
import type { FindingId } from "./FindingId";

/** A check of a table, of a report or across years. */
export type PutCheck = Check | ReportCheck | YearCheck;

/** One check that does not hold, or could not be decided, in one line of one table. */
export type Finding = FindingHead & Said;

export type Said = Differing | Undecided | Unfilled | Objection | WrongForm;

export interface FindingHead {
  readonly id: FindingId;
  readonly check: PutCheck;
  readonly tableId: string;
  readonly tableTitle: string;
  readonly line: FindingLine;
  /** What the check read, or objects to. */
  readonly cells: readonly FoundCell[];
  /** Of what is to be verified, and of an error whose rule allows for grounds; no other error has one. */
  readonly explanation?: Explanation;
}

export type FindingLine =
  /** By its name; null where the form prints none. */
  | { readonly each: "column" | "row"; readonly label: string | null }
  | { readonly each: "cell" | "table" }
  /** Amounts of a report by name; none where the form is meant. */
  | { readonly each: "report"; readonly names: readonly string[] };

/** One side of a claim: its cells and their sum as plain digits, or null when it has none. */
export interface FindingSide {
  readonly cells: readonly FoundCell[];
  readonly value: string | null;
}

/** Amounts that do not stand to each other as they must. */
export interface Differing {
  readonly is: "differing";
  readonly outcome: Severity;
  readonly left: FindingSide;
  readonly right: FindingSide;
  /** left − right; null where only one side is looked at. */
  readonly difference: string | null;
  /** The year whose own table tells that it is the wrong one; null where none does. */
  readonly odd: Year | null;
}

/** Amounts that could not be compared: a cell holds no number, or its row or column is not there. */
export interface Undecided {
  readonly is: "undecided";
  readonly outcome: "unassessed";
  readonly left: FindingSide;
  readonly right: FindingSide;
  /** The cells that are there and are no number. */
  readonly missing: readonly FoundCell[];
  readonly gone: GoneNames;
}

/** Rows or columns that should be filled and are not there. */
export interface Unfilled {
  readonly is: "unfilled";
  readonly outcome: "unassessed";
  readonly gone: GoneNames;
}

/** Cells that may not hold what they hold. */
export interface Objection {
  readonly is: "objection";
  readonly outcome: Severity;
}

/** A form that is not as it is prescribed: what is wrong with it, by name. */
export interface WrongForm {
  readonly is: "form";
  readonly outcome: Severity;
  readonly wrong: readonly string[];
}

/** Both sides of a claim, whether it was decided or not; null where nothing was to be added up. */
export function sidesOf(finding: Finding): Pick<Differing, "left" | "right"> | null {
  return "left" in finding ? finding : null;
}

/** left − right; null where amounts were not compared. */
export function differenceIn(finding: Finding): string | null {
  return finding.is === "differing" ? finding.difference : null;
}

/** The cells that are there and keep a finding from being decided. */
export function missingIn(finding: Finding): readonly FoundCell[] {
  return finding.is === "undecided" ? finding.missing : [];
}

/** What a finding speaks of by name, beside its cells. */
export function namesIn(finding: Finding): readonly string[] {
  if (finding.is === "form") return finding.wrong;
  return finding.line.each === "report" ? finding.line.names : [];
}
