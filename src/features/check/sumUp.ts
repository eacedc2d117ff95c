import type { About } from "../../engine/Check";
import type { Outcome } from "../../engine/Result";
import type { NotRun } from "../../engine/report/ReportResult";
import { verdict } from "../../engine/verdict";
import type { Notes } from "../../sheets/Sheets";
import { isExplained, withExplanations } from "../explain/withExplanations";
import { sumUpRules } from "../rules/sumUpRules";
import { hintsAskedFor, switchedOff } from "../rules/switchRule";
import type { Finding, ValidatedTable, Validation } from "./Validation";

interface Put {
  readonly check: Pick<About, "id" | "onRequest">;
  readonly outcome: Outcome;
}

/**
 * What all the checks come to, with what the workbook keeps about them: what has been explained is
 * no longer open, and rules that are switched off count for nothing.
 *
 * @param put the results of the checks and what is to be said of them, table by table
 * @param notRun what was not put to a report
 */
export function sumUp(
  tables: readonly ValidatedTable[],
  put: readonly { readonly results: readonly Put[]; readonly findings: readonly Finding[] }[],
  notRun: readonly NotRun[],
  notes: Notes
): Pick<
  Validation,
  "notRun" | "verdict" | "counts" | "explained" | "rules" | "tables" | "findings"
> {
  const off = switchedOff(notes);
  const hints = hintsAskedFor(notes);
  const isOn = ({ check }: Pick<Put, "check">) =>
    !off.has(check.id) && (!check.onRequest || hints.has(check.id));
  const results = put.flatMap((each) => each.results).filter(isOn);
  const raw = put.flatMap((each) => each.findings).filter(isOn);
  const findings = withExplanations(raw, tables, notes);
  const open = findings.filter((finding) => !isExplained(finding));
  const count = (outcome: Outcome) => open.filter((each) => each.outcome === outcome).length;
  const settled = results.length > open.length ? (["pass"] as const) : [];
  return {
    notRun: notRun.filter(isOn),
    verdict: verdict([...open.map(({ outcome }) => outcome), ...settled]),
    counts: {
      passed: results.length - findings.length,
      errors: count("error"),
      reviews: count("review"),
      unassessed: count("unassessed"),
    },
    explained: findings.length - open.length,
    rules: sumUpRules(tables, results, findings, off),
    tables,
    findings,
  };
}
