import type { Check, TableShape } from "../../../engine/Check";
import { codesIn } from "../../../engine/Claim";
import { claimsOf } from "../../../engine/claimsOf";
import { partsOf } from "../../../engine/Code";
import { formatDecimal, parseDecimal } from "../../../engine/Decimal";
import { groupBy } from "../../../engine/groupBy";
import { totalsOf } from "../../../engine/totalsOf";
import { shapeOf } from "../../reading/tables/shapeOf";
import { readFigure } from "../../../engine/readFigure";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { FoundTable } from "../../reading/tables/findTables";
import { foundCell } from "../../reading/tables/foundCells";
import { cellKey, figureText, type Knowledge } from "./Knowledge";

/** A total that is a formula, and what the person's register says it is. */
export interface ControlTotal {
  readonly cell: FoundCell;
  /** One of the few that the form's own balance is about; the others help to tell rows apart. */
  readonly main: boolean;
  /** Plain digits as the person typed them; null where she did not. */
  readonly typed: string | null;
  readonly holds: boolean;
}

/**
 * The row totals that are formulas, or else the column totals. Formulas always agree with what they
 * add up; a figure from elsewhere is the only thing that can contradict them.
 */
export function controlTotals(
  found: FoundTable,
  computed: ReadonlySet<string>,
  knowledge: Knowledge
): ControlTotal[] {
  if (computed.size === 0) return [];
  const { edition, table } = found;
  const balanced = balancedRows(edition.checks, shapeOf(table));
  const totals = totalsOf(shapeOf(table))(edition.checks).filter(({ code }) => computed.has(code));
  const [rowTotals, columnTotals] = (["row", "column"] as const).map((along) => {
    const own = totals.filter((total) => total.along === along).map(({ code }) => code);
    // Those of one column, or one row, together.
    const across = along === "row" ? "column" : "row";
    return [...groupBy([...new Set(own)], (code) => partsOf(code)[across]).values()].flat();
  });
  const offered = rowTotals?.length ? rowTotals : (columnTotals ?? []);
  const cells = offered.flatMap((code) => foundCell(found, code) ?? []);
  return cells.map((cell) => {
    const typed = knowledge.controls.get(cellKey(cell)) ?? null;
    return {
      cell,
      main: balanced.size === 0 || balanced.has(partsOf(cell.code).row),
      typed,
      holds: typed === null || typed === figureText(cell),
    };
  });
}

/** What the person typed as plain digits: "" for nothing, null for what is no number. */
export function readTotal(text: string): string | null {
  const figure = readFigure(text);
  if (figure.is === "blank") return "";
  return figure.is === "number" ? formatDecimal(figure.value) : null;
}

/** What the register says, as figures that are known to be right; what is no number says nothing. */
export function witnessesOf(controls: readonly ControlTotal[]) {
  return controls.flatMap(({ cell, typed }) => {
    const value = typed === null ? null : parseDecimal(typed);
    return value ? [{ code: cell.code, value }] : [];
  });
}

/** The rows that stand against each other in a balance of every column. */
function balancedRows(checks: readonly Check[], table: TableShape): ReadonlySet<string> {
  const claims = checks.flatMap((check) =>
    check.kind === "balance" && check.each === "column" ? claimsOf(check, table) : []
  );
  const codes = claims.flatMap(({ left, right }) => [...codesIn(left), ...codesIn(right)]);
  return new Set(codes.map((code) => partsOf(code).row));
}
