import type { Sheets } from "../../src/sheets/Sheets";

/** A workbook of which some calls go otherwise. */
export function altered(sheets: Sheets, otherwise: Partial<Sheets>): Sheets {
  return {
    read: otherwise.read ?? (() => sheets.read()),
    remember: otherwise.remember ?? ((places) => sheets.remember(places)),
    apply: otherwise.apply ?? ((edits) => sheets.apply(edits)),
    selection: otherwise.selection ?? (() => sheets.selection()),
    select: otherwise.select ?? ((sheet, areas) => sheets.select(sheet, areas)),
  };
}
