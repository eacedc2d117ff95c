import { markStyles } from "../../../sheets/markStyles";
import type { Edit, Snapshot } from "../../../sheets/Sheets";
import { isExplained } from "../../judging/explain/withExplanations";
import { groupBy } from "../../../engine/groupBy";
import { markFormula } from "./markFormula";
import { sidesOf, type Finding } from "../../judging/findings/Finding";
import { isAmong } from "../../judging/findings/FindingId";
import type { Validation } from "../../judging/findings/Validation";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { Diagnosis } from "../../judging/suspects/Diagnosis";

type Look = keyof typeof markStyles;
const strength: readonly Look[] = ["culprit", "suspect", "error", "review", "part"];

/**
 * The edits that replace the marks of the last validation by those of this one: one for each cell,
 * which shows while any of the findings about the cell stands. Sheets that are protected keep
 * their marks as they are.
 */
export function markFindings(
  snapshot: Snapshot,
  { findings, tables }: Validation,
  diagnoses: readonly Diagnosis[] = []
): Edit[] {
  const open = new Set(snapshot.sheets.filter((sheet) => !sheet.protected).map(({ id }) => id));
  const blank = new Set(
    tables.filter(({ filled }) => filled === "blank").map(({ sheet, id }) => `${sheet}/${id}`)
  );
  const removals = snapshot.marks
    .filter(({ sheet }) => open.has(sheet))
    .map((mark): Edit => ({ do: "unmark", mark }));
  const marked = findings
    .filter((finding) => finding.outcome !== "unassessed" && !isExplained(finding))
    .filter(({ cells, tableId }) => !blank.has(`${cells[0]?.sheet ?? ""}/${tableId}`));
  const told = telling(diagnoses, marked);
  const claims = [
    ...marked.flatMap((finding) =>
      finding.cells.map((cell): Claim => ({ finding, cell, look: lookOf(finding, cell, told) }))
    ),
    ...suspectsIn(marked, told),
  ].filter(({ cell }) => open.has(cell.sheet));
  const byCell = groupBy(claims, ({ cell }) => `${cell.sheet}/${cell.row}/${cell.column}`);
  return [...removals, ...[...byCell.values()].map(markOf)];
}

/** A reason why a cell is marked: the mark shows while the finding stands. */
interface Claim {
  readonly finding: Finding;
  readonly cell: FoundCell;
  readonly look: Look;
}

/** Too many to be of help are not picked out. */
const mostSuspects = 12;

/** The cells that are picked out: those that are certain, and the others unless they are many. */
function pickedOut({ cells, certain }: Diagnosis): readonly FoundCell[] {
  return cells.length <= mostSuspects
    ? cells
    : certain.flatMap(({ changes }) => changes.map(({ cell }) => cell));
}

/** The diagnoses that tell some cells of the broken balances from the others. */
function telling(diagnoses: readonly Diagnosis[], findings: readonly Finding[]): Diagnosis[] {
  return diagnoses.filter((diagnosis) => {
    const suspected = new Set(pickedOut(diagnosis).map(({ code }) => code));
    return (
      suspected.size > 0 &&
      findings
        .filter((finding) => isAmong(finding, diagnosis.findings))
        .some((finding) => finding.cells.some(({ code }) => !suspected.has(code)))
    );
  });
}

/** The cells that some explanation changes, each with the findings that it would mend. */
function suspectsIn(findings: readonly Finding[], diagnoses: readonly Diagnosis[]): Claim[] {
  return diagnoses.flatMap((diagnosis) => {
    const mended = findings.filter((finding) => isAmong(finding, diagnosis.findings));
    const certain = new Set(
      diagnosis.certain.flatMap(({ changes }) => changes.map(({ cell }) => cell.code))
    );
    return pickedOut(diagnosis).flatMap((cell) => {
      const look = certain.has(cell.code) ? "culprit" : "suspect";
      const about = mended.filter((each) => each.cells.some(({ code }) => code === cell.code));
      // A cell that moves along with another may be in no broken balance itself.
      return (about.length > 0 ? about : mended).map((finding) => ({ finding, cell, look }));
    });
  });
}

function markOf(claims: readonly Claim[]): Edit {
  const [first] = claims;
  if (!first) throw new Error("a mark needs a claim");
  const { sheet, row, column } = first.cell;
  const formulas = [...new Set(claims.map(({ finding, cell }) => markFormula(finding, cell)))];
  const look = strength.find((each) => claims.some((claim) => claim.look === each)) ?? "part";
  const formula = formulas.length > 1 ? `OR(${formulas.join(",")})` : (formulas[0] ?? "FALSE");
  return { do: "mark", sheet, row, column, formula: `=${formula}`, style: markStyles[look] };
}

/** Beside cells that are picked out, the others of the balance step back. */
function lookOf(finding: Finding, cell: FoundCell, told: readonly Diagnosis[]): Look {
  const { check, outcome } = finding;
  if (outcome === "review") return "review";
  if (told.some(({ findings }) => isAmong(finding, findings))) return "part";
  const isTotal = sidesOf(finding)?.left.cells.some(({ code }) => code === cell.code) ?? true;
  return check.kind !== "sum" || isTotal ? "error" : "part";
}
