import type { CellCheck, TableShape } from "./Check";
import { absent, type Figures } from "./Figure";
import { cellKinds } from "./kinds";
import type { Result } from "./Result";

/**
 * One result for each cell (or row) that the check objects to; a single pass when there is none.
 * A row that the table does not have cannot be filled in: `filled` is unassessed for it.
 */
export function runCellCheck(check: CellCheck, table: TableShape, figures: Figures): Result[] {
  const columns = table.columns.filter(({ nature }) => check.natures.includes(nature));
  if (columns.length === 0 || !concerns(check, table.id)) return [];
  const mayStand = cellKinds[check.kind];
  const results = table.rows.flatMap((row): Result[] => {
    const cells = columns.map((column) => {
      const code = `${table.id}.${row}.${column.key}`;
      return { code, column, figure: figures.get(code) ?? absent };
    });
    const gone = cells.filter(({ figure }) => figure.is === "absent").map(({ code }) => code);
    const broken = cells
      .filter(({ figure, column }) => figure.is !== "absent" && !mayStand(figure, column))
      .map(({ code }) => code);
    const missing =
      check.kind === "filled" && gone.length > 0 ? [lacking(check, table.id, row, gone)] : [];
    if (broken.length === 0) return missing;
    if (check.byRow) return [...missing, objection(check, table.id, "row", row, broken)];
    return [...missing, ...broken.map((cell) => objection(check, table.id, "cell", cell, [cell]))];
  });
  return results.length > 0 ? results : [pass(check, table.id)];
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

function lacking(check: CellCheck, table: string, row: string, missing: readonly string[]): Result {
  const line = { each: "row", key: row } as const;
  return { check, table, line, outcome: "unassessed", cells: [], ...noSides, missing };
}

function pass(check: CellCheck, table: string): Result {
  return { check, table, line: { each: "row", key: "" }, outcome: "pass", cells: [], ...noSides };
}
