import { ownReports } from "../../features/drawing/cleanCopy/copiedForms";
import type { SheetLook } from "../../sheets/SheetLook";
import type { Snapshot } from "../../sheets/Sheets";

/** Taller headings would leave too little of the table on a small screen; points. */
const tallest = 190;
const usual = 15;

/**
 * How many rows stay in view: those that the file says, else those above the first figure of a sheet
 * that holds one table.
 */
export function frozenRows(snapshot: Snapshot, look: SheetLook, sheet: string): number {
  if (look.frozen.rows > 0) return fitting(look, look.frozen.rows);
  const tables = ownReports(snapshot)
    .flatMap((report) => report.tables)
    .filter((found) => found.sheet.id === sheet);
  const [only, ...more] = tables;
  if (!only || more.length > 0) return 0;
  return fitting(look, Math.min(...[...only.cells.values()].map(({ row }) => row)));
}

function fitting({ heights, merges }: SheetLook, rows: number): number {
  const height = Array.from({ length: rows }, (_, row) => heights.get(row) ?? usual);
  const tall = height.reduce((sum, each) => sum + each, 0) > tallest;
  // A merged cell that reaches below would be torn.
  const torn = merges.some((area) => area.row < rows && area.row + area.rows > rows);
  return tall || torn ? 0 : rows;
}
