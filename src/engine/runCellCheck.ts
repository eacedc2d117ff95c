import { cellRows, figureRows, type FilledCell } from "./cellRows";
import type { CellCheck, TableShape } from "./Check";
import type { Code } from "./Code";
import type { Figures } from "./Figure";
import { cellKinds } from "./kinds";
import type { Line, Result } from "./Result";

/**
 * One result for each cell (or row) that the check objects to; a single pass when there is none.
 * A row that the table does not have cannot be filled in: `filled` is unassessed for it.
 */
export function runCellCheck(
  check: CellCheck,
  table: TableShape,
  figures: Figures
): Result<CellCheck>[] {
  const { natures, kind, byRow } = check;
  if (!concerns(check, table)) return [];
  const mayStand = cellKinds[kind];
  const results: Result<CellCheck>[] = [];
  const isFine = ({ column, figure }: FilledCell) =>
    !natures.includes(column.nature) || (figure.is !== "absent" && mayStand(figure, column));
  for (const { key, cells } of figureRows(table)(figures)) {
    if (cells.every(isFine)) continue;
    const odd = cells.filter((cell) => !isFine(cell));
    const codes = (absent: boolean) =>
      odd.filter(({ figure }) => (figure.is === "absent") === absent).map(({ code }) => code);
    const [gone, broken] = [codes(true), codes(false)];
    const row = { table: table.id, each: "row", key } as const;
    if (kind === "filled" && gone.length > 0) results.push(unfilled(check, row, gone));
    if (byRow && broken.length > 0) results.push(looked(check, row, broken));
    if (!byRow)
      results.push(...broken.map((code) => looked(check, { each: "cell", code }, [code])));
  }
  return results.length > 0 ? results : [looked(check, { each: "table", table: table.id }, [])];
}

function concerns({ natures, tables, exceptTables }: CellCheck, table: TableShape): boolean {
  const { id } = table;
  if (!(tables?.includes(id) ?? true) || (exceptTables?.includes(id) ?? false)) return false;
  return cellRows(table).some(({ cells }) =>
    cells.some(({ column }) => natures.includes(column.nature))
  );
}

/** @param cells those that are objected to; none in a pass */
function looked(check: CellCheck, line: Line, cells: readonly Code[]): Result<CellCheck> {
  const outcome = cells.length > 0 ? check.severity : "pass";
  return { check, line, is: "looked", outcome, cells };
}

function unfilled(check: CellCheck, line: Line, missing: readonly Code[]): Result<CellCheck> {
  return { check, line, is: "unfilled", outcome: "unassessed", missing };
}
