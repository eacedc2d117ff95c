import type { ReportCheck } from "./ReportCheck";

/** A check that was not put to the report, and what it would have needed. */
export interface NotRun {
  readonly check: ReportCheck;
  readonly lacks: "unitKind" | "year" | "period" | "tables";
}
