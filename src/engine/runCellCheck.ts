import { cellRows, figureRows, type FilledCell } from "./cellRows";
import type { CellCheck, TableShape } from "./Check";
import type { Figures } from "./Figure";
import { cellKinds } from "./kinds";
import type { Result } from "./Result";

/**
 * One result for each cell (or row) that the check objects to; a single pass when there is none.
 * A row that the table does not have cannot be filled in: `filled` is unassessed for it.
 */
export function runCellCheck(check: CellCheck, table: TableShape, figures: Figures): Result[] {
  const { natures, kind, byRow } = check;
  if (!concerns(check, table)) return [];
  const mayStand = cellKinds[kind];
  const results: Result[] = [];
  const isFine = ({ column, figure }: FilledCell) =>
    !natures.includes(column.nature) || (figure.is !== "absent" && mayStand(figure, column));
  for (const { key, cells } of figureRows(table)(figures)) {
    if (cells.every(isFine)) continue;
    const odd = cells.filter((cell) => !isFine(cell));
    const codes = (absent: boolean) =>
      odd.filter(({ figure }) => (figure.is === "absent") === absent).map(({ code }) => code);
    const [gone, broken] = [codes(true), codes(false)];
    if (kind === "filled" && gone.length > 0) results.push(lacking(check, table.id, key, gone));
    if (byRow && broken.length > 0) results.push(objection(check, table.id, "row", key, broken));
    if (!byRow)
      results.push(...broken.map((cell) => objection(check, table.id, "cell", cell, [cell])));
  }
  return results.length > 0 ? results : [pass(check, table.id)];
}

function concerns({ natures, tables, exceptTables }: CellCheck, table: TableShape): boolean {
  const { id } = table;
  if (!(tables?.includes(id) ?? true) || (exceptTables?.includes(id) ?? false)) return false;
  return cellRows(table).some(({ cells }) =>
    cells.some(({ column }) => natures.includes(column.nature))
  );
}

const noSides = { left: null, right: null, difference: null, missing: [] };

function objection(
  check: CellCheck,
  table: string,
  each: "row" | "cell",
  key: string,
  cells: readonly string[]
): Result {
  return { check, table, line: { each, key }, outcome: check.severity, cells, ...noSides };
}

function lacking(check: CellCheck, table: string, row: string, missing: readonly string[]): Result {
  const line = { each: "row", key: row } as const;
  return { check, table, line, outcome: "unassessed", cells: [], ...noSides, missing };
}

function pass(check: CellCheck, table: string): Result {
  return { check, table, line: { each: "row", key: "" }, outcome: "pass", cells: [], ...noSides };
}
