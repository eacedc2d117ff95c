import type { Sheets } from "../../../sheets/Sheets";
import { rectangles } from "../../workbook/rectangles";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** Brings the cells of a finding into view and selects them. */
export async function showCells(sheets: Sheets, cells: readonly FoundCell[]): Promise<void> {
  const [first] = cells;
  if (!first) return;
  const areas = rectangles(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  await sheets.select(first.sheet, areas);
}
