import { partsOf, type Code } from "../../../engine/Code";
import type { Edition } from "../../../editions/Edition";
import { formatDecimal, parseDecimal } from "../../../engine/Decimal";
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
  const balanced = balancedRows(edition, table.id);
  const [rowTotals, columnTotals] = (["row", "column"] as const).map((each) => {
    const totals = totalsOf(edition, table.id, each);
    const lineOf = (code: Code) => partsOf(code)[each === "row" ? "column" : "row"];
    return totals.flatMap((total) =>
      [...found.cells.keys()].filter((code) => computed.has(code) && lineOf(code) === total)
    );
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

/** Keys of the columns that add up others of their row, or of the rows that do so in their column. */
function totalsOf({ checks }: Edition, table: string, each: "row" | "column"): string[] {
  return checks.flatMap((check) =>
    check.kind === "sum" && check.table === table && check.each === each
      ? check.claims.map(({ total }) => total)
      : []
  );
}

function balancedRows({ checks }: Edition, table: string): ReadonlySet<string> {
  return new Set(
    checks.flatMap((check) =>
      check.kind === "balance" && check.table === table && check.each === "column"
        ? check.claims.flatMap(({ left, right }) => [...left, ...right])
        : []
    )
  );
}
