import { cellCode, partsOf, priorCode, type Code } from "../Code";
import type { TableShape } from "../Check";
import type { Figures } from "../Figure";
import type { Judgement } from "../kinds/Judgement";
import { amountKinds, formKinds } from "./kinds";
import type { Amount, AmountClaim, FormClaim, ReportCheck } from "./ReportCheck";
import type { ReportFacts } from "./ReportFacts";
import type { NotRun, ReportResult } from "./ReportResult";

export interface ReportResults {
  readonly results: readonly ReportResult[];
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
  const asked = checks.map((check) => run(check, facts, shapes));
  return {
    results: asked.flatMap((answer) => (Array.isArray(answer) ? answer : [])),
    notRun: asked.flatMap((answer) => (Array.isArray(answer) ? [] : [answer])),
  };
}

function run(
  check: ReportCheck,
  facts: ReportFacts,
  shapes: readonly TableShape[]
): ReportResult[] | NotRun {
  if (check.units && facts.unitKind === null) return { check, lacks: "unitKind" };
  if (check.units && !check.units.some((kind) => kind === facts.unitKind)) return [];
  if (!("claims" in check)) return runForm(check, facts);
  if (check.kind === "notAllZero" && !facts.whole) return { check, lacks: "tables" };
  const tables = new Set(shapes.map(({ id }) => id));
  const judged = judge(check, facts.figures, shapes);
  const codes = judged.flatMap(({ left, right }) => [...left.codes, ...right.codes]);
  if (codes.some((code) => !tables.has(partsOf(code as Code).table)))
    return { check, lacks: "tables" };
  return judged.map(({ names, ...judgement }) => amountResult(check, judgement, names));
}

interface Named extends Judgement {
  readonly names: readonly string[];
}

function judge(
  claim: AmountClaim,
  figures: Figures,
  shapes: readonly TableShape[]
): readonly Named[] {
  const known = (amount: Amount) => withLast(amount, figures);
  switch (claim.kind) {
    case "equal":
      return claim.claims.map((each) => ({
        ...amountKinds.equal(each, figures),
        names: [each.one.name, each.other.name],
      }));
    case "implies":
      return claim.claims.map((each) => ({
        ...amountKinds.implies({ ...each, then: known(each.then) }, figures),
        names: [each.when.name, each.then.name],
      }));
    case "share":
      return claim.claims.map((each) => ({
        ...amountKinds.share(each, figures),
        names: [each.part.name, each.whole.name],
      }));
    case "below":
      return claim.claims.map((each) => ({
        ...amountKinds.below(each, figures),
        names: [each.amount.name],
      }));
    case "usuallyNone":
      return claim.claims.map((each) => ({
        ...amountKinds.usuallyNone(each, figures),
        names: [each.name],
      }));
    case "notAllZero":
      return claim.claims.map(({ name }) => ({
        ...amountKinds.notAllZero(shapes.flatMap(codesOf).sort(), figures),
        names: [name],
      }));
  }
}

/** With last year's cells, as far as last year's report is there. */
function withLast(amount: Amount, figures: Figures): Amount {
  const before = amount.orLast
    ? amount.codes
        .map((code) => priorCode(code as Code))
        .filter((code) => figures.get(code)?.is === "number")
    : [];
  return { ...amount, codes: [...amount.codes, ...before] };
}

function codesOf({ id, rows, columns }: TableShape): Code[] {
  return rows.flatMap((row) => columns.map(({ key }) => cellCode(id, row, key)));
}

function amountResult(
  check: ReportCheck,
  { holds, left, right, difference, missing }: Judgement,
  names: readonly string[]
): ReportResult {
  const cells = [...left.codes, ...right.codes];
  const [first] = cells;
  return {
    check,
    table: first ? partsOf(first as Code).table : "",
    line: { each: "cell", key: first ?? "" },
    outcome: holds === "unknown" ? "unassessed" : holds ? "pass" : check.severity,
    left,
    right,
    difference,
    cells,
    missing,
    names,
  };
}

function runForm(check: ReportCheck & FormClaim, facts: ReportFacts): ReportResult[] | NotRun {
  const wrong = lookAt(check, facts);
  if (wrong === null) return { check, lacks: lacking(check, facts) };
  return [
    {
      check,
      table: facts.tables[0]?.id ?? "",
      line: { each: "cell", key: "" },
      outcome: wrong.length > 0 ? check.severity : "pass",
      left: null,
      right: null,
      difference: null,
      cells: [],
      missing: [],
      names: wrong,
    },
  ];
}

function lookAt(claim: FormClaim, facts: ReportFacts): readonly string[] | null {
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
