import type { Place } from "../Sheets";
import { SheetsError } from "../SheetsError";
import { inExcel } from "./inExcel";

/** The one selected area; null when several areas, a chart or a picture are selected. */
export async function readSelection(): Promise<Place | null> {
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
      range.untrack();
      await context.sync();
      return {
        sheet: range.worksheet.id,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      };
    });
  } catch (error) {
    if (error instanceof SheetsError && error.detail.startsWith("InvalidSelection")) return null;
    throw error;
  }
}
