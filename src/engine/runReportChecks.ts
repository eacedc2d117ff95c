import { cellRows } from "./cellRows";
import type { TableShape } from "./Check";
import { reportClaimsOf } from "./claimsOf";
import { partsOf } from "./Code";
import { judge } from "./judge";
import { formKinds, wholeKinds } from "./kinds";
import type { Result } from "./Result";
import type { NotRun } from "./report/NotRun";
import type { AllCellsClaim, AmountClaim, FormClaim, ReportCheck } from "./report/ReportCheck";
import type { ReportFacts } from "./report/ReportFacts";

export interface ReportResults {
  readonly results: readonly Result<ReportCheck>[];
  readonly notRun: readonly NotRun[];
}

/**
 * Puts the checks over a report to it: one result for each claim. A check that lacks what it needs
 * to know of the report is not run, and is listed as such.
 *
 * @param shapes the tables that the report has
 */
export function runReportChecks(
  checks: readonly ReportCheck[],
  facts: ReportFacts,
  shapes: readonly TableShape[]
): ReportResults {
  const results: Result<ReportCheck>[] = [];
  const notRun: NotRun[] = [];
  for (const check of checks) {
    const said = run(check, facts, shapes);
    if (typeof said === "string") notRun.push({ check, lacks: said });
    else results.push(...said);
  }
  return { results, notRun };
}

function run(
  check: ReportCheck,
  facts: ReportFacts,
  shapes: readonly TableShape[]
): readonly Result<ReportCheck>[] | NotRun["lacks"] {
  if (check.units && facts.unitKind === null) return "unitKind";
  if (check.units && !check.units.some((kind) => kind === facts.unitKind)) return [];
  if (!("claims" in check)) return lookAtForm(check, facts);
  return check.kind === "notAllZero"
    ? lookAtAll(check, facts, shapes)
    : compareAmounts(check, facts, shapes);
}

function compareAmounts(
  check: ReportCheck & AmountClaim,
  { figures }: ReportFacts,
  shapes: readonly TableShape[]
): readonly Result<ReportCheck>[] | "tables" {
  const claims = reportClaimsOf(check);
  const isThere = (table: string) => shapes.some(({ id }) => id === table);
  const cells = claims.flatMap(({ left, right }) => [...left, ...right]);
  if (cells.some((term) => "code" in term && !isThere(partsOf(term.code).table))) return "tables";
  return claims.map((claim) => judge(claim, figures));
}

function lookAtAll(
  check: ReportCheck & AllCellsClaim,
  { whole, figures }: ReportFacts,
  shapes: readonly TableShape[]
): readonly Result<ReportCheck>[] | "tables" {
  if (!whole) return "tables";
  const rows = shapes.flatMap(cellRows);
  const codes = rows.flatMap(({ cells }) => cells.map(({ code }) => code)).sort();
  return check.claims.map(({ name }) => ({
    check,
    line: { each: "report", names: [name] },
    ...wholeKinds.notAllZero(codes, figures, check.severity),
  }));
}

function lookAtForm(
  check: ReportCheck & FormClaim,
  facts: ReportFacts
): readonly Result<ReportCheck>[] | NotRun["lacks"] {
  const wrong = wrongInForm(check, facts);
  if (wrong === null) return lacking(check, facts);
  const outcome = wrong.length > 0 ? check.severity : "pass";
  return [{ check, line: { each: "report", names: [] }, is: "form", outcome, wrong }];
}

function wrongInForm(claim: FormClaim, facts: ReportFacts): readonly string[] | null {
  switch (claim.kind) {
    case "formOfYear":
      return formKinds.formOfYear(claim, facts);
    case "wholeForm":
      return formKinds.wholeForm(claim, facts);
    case "noOtherLines":
      return formKinds.noOtherLines(facts);
    case "periodOfYear":
      return formKinds.periodOfYear(facts);
  }
}

function lacking({ kind }: FormClaim, { year }: ReportFacts): NotRun["lacks"] {
  if (kind === "wholeForm" || kind === "noOtherLines") return "tables";
  return year === null ? "year" : "period";
}
