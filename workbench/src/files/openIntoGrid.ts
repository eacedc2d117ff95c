import type { Grid } from "../grid/Grid";
import type { FileSheet } from "./readFile";

/** Puts the sheets of a file into the grid, in the place of everything that is there. */
export function openIntoGrid(grid: Grid, sheets: readonly FileSheet[]): void {
  const old = grid.sheets();
  // The old sheets make room for names before they go: a workbook is never without a sheet.
  old.forEach(({ id }, n) => grid.updateSheet(id, { name: `~${n}`, protected: false }));
  const added = sheets.map((sheet) => addSheet(grid, sheet));
  const first = sheets.findIndex(({ hidden }) => !hidden);
  const shown = added[Math.max(0, first)];
  if (shown !== undefined) grid.activate(shown);
  for (const { id } of old) grid.removeSheet(id);
  sheets.forEach(({ hidden }, n) => {
    if (hidden && added[n] !== shown) grid.updateSheet(added[n] ?? "", { visibility: "Hidden" });
  });
}

function addSheet(grid: Grid, { name, rows, merges, widths }: FileSheet): string {
  const { id } = grid.addSheet(name);
  const columns = rows[0]?.length ?? 0;
  if (columns > 0) grid.write(id, { row: 0, column: 0, rows: rows.length, columns }, rows);
  for (const area of merges) grid.merge(id, area);
  for (const [column, width] of widths) grid.setColumnWidth(id, column, column, width);
  return id;
}
