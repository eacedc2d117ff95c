import { outcomeOf, verdict } from "../engine/verdict";
import type { Outcome } from "../engine/Result";
import type { FileReport, ReportedFinding } from "./FileReport";

/** What was looked at beside a file's tables. */
export interface Beside {
  readonly findings: readonly ReportedFinding[];
  /** How much of it is as it should be. */
  readonly passed: number;
  /** Of this alone the verdict is: the file holds no table. */
  readonly isAll?: boolean;
}

/** A report with what is wrong beside its tables, in its verdict and counts too. */
export function withFindings(
  report: FileReport,
  { findings, passed, isAll = false }: Beside
): FileReport {
  const count = (outcome: Outcome) => findings.filter((each) => each.outcome === outcome).length;
  const { counts } = report;
  const outcomes: readonly Outcome[] = [
    ...(isAll ? [] : [outcomeOf[report.verdict]]),
    ...(passed > 0 ? (["pass"] as const) : []),
    ...findings.map(({ outcome }) => outcome),
  ];
  return {
    ...report,
    verdict: verdict(outcomes),
    counts: {
      ...counts,
      passed: counts.passed + passed,
      errors: counts.errors + count("error"),
      reviews: counts.reviews + count("review"),
    },
    findings: [...report.findings, ...findings],
  };
}
