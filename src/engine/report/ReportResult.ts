import type { Result } from "../Result";
import type { ReportCheck } from "./ReportCheck";

/** What a check over the report says of one claim. */
export interface ReportResult extends Omit<Result, "check"> {
  readonly check: ReportCheck;
  /** What the claim speaks of, by name: both amounts, or what is wrong with the form. */
  readonly names: readonly string[];
}

/** A check that was not put to the report, and what it would have needed. */
export interface NotRun {
  readonly check: ReportCheck;
  readonly lacks: "unitKind" | "year" | "period" | "tables";
}
