import type { Outcome } from "../../engine/Result";
import type { NotRun } from "../../engine/report/ReportResult";
import { verdict } from "../../engine/verdict";
import type { Notes } from "../../sheets/Sheets";
import type { Absence } from "../absent/Absence";
import { isExplained, withExplanations } from "../explain/withExplanations";
import { sumUpRules, type Put } from "../rules/sumUpRules";
import { switchedOff } from "../rules/switchRule";
import type { Finding, ValidatedTable, Validation } from "./Validation";

/**
 * What all the checks come to, with what the workbook keeps about them: what has been explained is
 * no longer open. What is absent was not checked.
 *
 * @param put the results of the checks and what is to be said of them, table by table
 * @param notRun what was not put to a report
 */
export function sumUp(
  tables: readonly ValidatedTable[],
  put: readonly { readonly results: readonly Put[]; readonly findings: readonly Finding[] }[],
  notRun: readonly NotRun[],
  absent: readonly Absence[],
  notes: Notes
): Pick<
  Validation,
  "notRun" | "absent" | "verdict" | "counts" | "explained" | "rules" | "tables" | "findings"
> {
  const results = put.flatMap((each) => each.results);
  const findings = withExplanations(
    put.flatMap((each) => each.findings),
    tables,
    notes
  );
  const open = findings.filter((finding) => !isExplained(finding));
  const count = (outcome: Outcome) => open.filter((each) => each.outcome === outcome).length;
  const notFound = absent.length > 0 ? (["unassessed"] as const) : [];
  const settled = results.length > open.length ? (["pass"] as const) : [];
  return {
    notRun,
    absent,
    verdict: verdict([...open.map(({ outcome }) => outcome), ...notFound, ...settled]),
    counts: {
      passed: results.length - findings.length,
      errors: count("error"),
      reviews: count("review"),
      unassessed: count("unassessed"),
    },
    explained: findings.length - open.length,
    rules: sumUpRules(tables, results, findings, switchedOff(notes)),
    tables,
    findings,
  };
}
