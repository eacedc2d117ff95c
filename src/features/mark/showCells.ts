import type { Sheets } from "../../sheets/Sheets";
import { rectangles } from "../cells/rectangles";
import type { FindingCell } from "../check/Validation";

/** Brings the cells of a finding into view and selects them. */
export async function showCells(sheets: Sheets, cells: readonly FindingCell[]): Promise<void> {
  const [first] = cells;
  if (!first) return;
  const areas = rectangles(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  await sheets.select(first.sheet, areas);
}
