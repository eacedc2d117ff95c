import type { Outcome } from "../../../engine/Result";
import type { NotRun } from "../../../engine/report/NotRun";
import { outcomeOf, verdict } from "../../../engine/verdict";
import type { Notes } from "../../../sheets/Sheets";
import type { Absence } from "../findings/Absence";
import { isExplained, withExplanations } from "../explain/withExplanations";
import { sumUpRules, type Put } from "../rules/sumUpRules";
import { switchedOff } from "../rules/switchRule";
import type { Finding } from "../findings/Finding";
import type { ValidatedReport, ValidatedTable, Validation } from "../findings/Validation";

/** The results of some checks that were put to a report, and what is to be said of them. */
export interface PutToReport {
  /** Its place among the reports. */
  readonly report: number;
  readonly results: readonly Put[];
  readonly findings: readonly Finding[];
}

/** What was checked, and what was not. */
export interface Checked {
  readonly reports: readonly Pick<ValidatedReport, "title" | "doubtfulSheets">[];
  readonly tables: readonly ValidatedTable[];
  readonly put: readonly PutToReport[];
  readonly notRun: readonly NotRun[];
  readonly absent: readonly Absence[];
}

/**
 * What all the checks come to, report by report and together, with what the workbook keeps about
 * them: what has been explained is no longer open. What is absent was not checked.
 */
export function sumUp(
  { reports, tables, put, notRun, absent }: Checked,
  notes: Notes
): Pick<
  Validation,
  | "reports"
  | "notRun"
  | "absent"
  | "verdict"
  | "counts"
  | "explained"
  | "rules"
  | "tables"
  | "findings"
> {
  const known = put.map((each) => ({
    ...each,
    findings: withExplanations(each.findings, tables, notes),
  }));
  const results = known.flatMap((each) => each.results);
  const findings = known.flatMap((each) => each.findings);
  const judged = reports.map((report, index) => ({
    ...report,
    ...judge(
      known.filter((each) => each.report === index),
      absent.some((absence) => absence.report === index)
    ),
  }));
  return {
    reports: judged,
    notRun,
    absent,
    verdict: verdict(judged.map((report) => outcomeOf[report.verdict])),
    counts: judge(known, absent.length > 0).counts,
    explained: findings.filter(isExplained).length,
    rules: sumUpRules(tables, results, findings, switchedOff(notes)),
    tables,
    findings,
  };
}

function judge(
  put: readonly PutToReport[],
  isLacking: boolean
): Pick<ValidatedReport, "verdict" | "counts"> {
  const results = put.flatMap((each) => each.results);
  const findings = put.flatMap((each) => each.findings);
  const open = findings.filter((finding) => !isExplained(finding));
  const count = (outcome: Outcome) => open.filter((each) => each.outcome === outcome).length;
  const notFound = isLacking ? (["unassessed"] as const) : [];
  const settled = results.length > open.length ? (["pass"] as const) : [];
  return {
    verdict: verdict([...open.map(({ outcome }) => outcome), ...notFound, ...settled]),
    counts: {
      passed: results.length - findings.length,
      errors: count("error"),
      reviews: count("review"),
      unassessed: count("unassessed"),
    },
  };
}
