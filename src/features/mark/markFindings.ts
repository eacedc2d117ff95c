import type { Edit, MarkStyle, Snapshot } from "../../sheets/Sheets";
import { groupBy } from "../groupBy";
import { markFormula } from "./markFormula";
import type { Finding, FindingCell, Validation } from "../check/Validation";

/** Dark on light, 4.5 : 1 or better; bold where the cell is the one to look at first. */
export const markStyles = {
  error: { fill: "#FDE2E1", font: "#B42318", bold: true },
  /** A part of a sum that does not come out; the total carries the full mark. */
  part: { fill: "#FEF1F0", font: "#912018", bold: false },
  review: { fill: "#FFF1CC", font: "#7A4100", bold: true },
} as const satisfies Record<string, MarkStyle>;

type Look = keyof typeof markStyles;
const strength: readonly Look[] = ["error", "review", "part"];

/**
 * The edits that replace the marks of the last validation by those of this one: one for each cell,
 * which shows while any of the findings about the cell stands. Sheets that are protected keep
 * their marks as they are.
 */
export function markFindings(snapshot: Snapshot, { findings, tables }: Validation): Edit[] {
  const open = new Set(snapshot.sheets.filter((sheet) => !sheet.protected).map(({ id }) => id));
  const blank = new Set(
    tables.filter(({ filled }) => filled === "blank").map(({ sheet, id }) => `${sheet}/${id}`)
  );
  const removals = snapshot.marks
    .filter(({ sheet }) => open.has(sheet))
    .map((mark): Edit => ({ do: "unmark", mark }));
  const claims = findings
    .filter(({ outcome }) => outcome !== "unassessed")
    .filter(({ cells, tableId }) => !blank.has(`${cells[0]?.sheet ?? ""}/${tableId}`))
    .flatMap((finding) => finding.cells.map((cell) => ({ finding, cell })))
    .filter(({ cell }) => open.has(cell.sheet));
  const byCell = groupBy(claims, ({ cell }) => `${cell.sheet}/${cell.row}/${cell.column}`);
  return [...removals, ...[...byCell.values()].map(markOf)];
}

function markOf(claims: readonly { finding: Finding; cell: FindingCell }[]): Edit {
  const [first] = claims;
  if (!first) throw new Error("a mark needs a finding");
  const { sheet, row, column } = first.cell;
  const formulas = [...new Set(claims.map(({ finding, cell }) => markFormula(finding, cell)))];
  const looks = claims.map(({ finding, cell }) => lookOf(finding, cell));
  const look = strength.find((candidate) => looks.includes(candidate)) ?? "part";
  const formula = formulas.length > 1 ? `OR(${formulas.join(",")})` : (formulas[0] ?? "FALSE");
  return { do: "mark", sheet, row, column, formula: `=${formula}`, style: markStyles[look] };
}

function lookOf({ check, outcome, left }: Finding, cell: FindingCell): Look {
  if (outcome === "review") return "review";
  const isTotal = left?.cells.some(({ code }) => code === cell.code) ?? true;
  return check.kind !== "sum" || isTotal ? "error" : "part";
}
