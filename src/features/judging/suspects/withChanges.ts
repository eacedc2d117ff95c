import type { CellValue, SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import type { CellChange } from "./Diagnosis";

/** A copy of what was read in which the cells hold what they should. */
export function withChanges(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = changes.filter(({ cell }) => cell.sheet === sheet.id);
      return own.length === 0 ? sheet : changedSheet(sheet, own);
    }),
  };
}

function changedSheet(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  const values: CellValue[][] = sheet.values.map((line) => [...line]);
  for (const { cell, to } of changes) {
    const line = values[cell.row - sheet.row];
    if (line) line[cell.column - sheet.column] = Number(to);
  }
  return { ...sheet, values };
}
