import type { CellCheck, TableShape } from "./Check";
import { absent, type Figures } from "./Figure";
import { cellKinds } from "./kinds";
import type { Result } from "./Result";

/** One result for each cell (or row) that the check objects to; a single pass when there is none. */
export function runCellCheck(check: CellCheck, table: TableShape, figures: Figures): Result[] {
  const columns = table.columns.filter(({ nature }) => check.natures.includes(nature));
  if (columns.length === 0 || !concerns(check, table.id)) return [];
  const mayStand = cellKinds[check.kind];
  const broken = table.rows.map((row) => ({
    row,
    cells: columns
      .filter((column) => {
        const figure = figures.get(`${table.id}.${row}.${column.key}`) ?? absent;
        return figure.is !== "absent" && !mayStand(figure, column);
      })
      .map(({ key }) => `${table.id}.${row}.${key}`),
  }));
  const objections = broken.flatMap(({ row, cells }) => {
    if (cells.length === 0) return [];
    if (check.byRow) return [objection(check, table.id, "row", row, cells)];
    return cells.map((cell) => objection(check, table.id, "cell", cell, [cell]));
  });
  return objections.length > 0 ? objections : [pass(check, table.id)];
}

function concerns({ tables, exceptTables }: CellCheck, table: string): boolean {
  return (tables?.includes(table) ?? true) && !(exceptTables?.includes(table) ?? false);
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

function pass(check: CellCheck, table: string): Result {
  return { check, table, line: { each: "row", key: "" }, outcome: "pass", cells: [], ...noSides };
}
