import { SheetsError } from "../../../sheets/SheetsError";
import type { Edit, Place, Sheets, SheetSnapshot } from "../../../sheets/Sheets";
import type { Words } from "../../../words/Words";
import type { Validation } from "../../judging/findings/Validation";
import { freeName } from "../../workbook/freeName";
import { drawReport, type ReportFacts } from "./drawReport";
import { reportSheet } from "../../workbook/reportSheet";

export interface InsertedReport {
  readonly sheetName: string;
  /** Takes the report back; a report that was replaced comes back as it was. */
  readonly undo: readonly Edit[];
}

/** Writes the report on a sheet of its own, in the place of an earlier one. */
export async function insertReport(
  sheets: Sheets,
  validation: Validation,
  facts: ReportFacts,
  words: Words
): Promise<InsertedReport> {
  const snapshot = await sheets.read();
  const page = drawReport(validation, facts, words);
  const before = reportSheet(snapshot);
  if (before?.protected) throw new SheetsError("protected", before.name);
  if (before) {
    const at = placeOf(before, page.area.rows, page.area.columns);
    const cleared: Edit = { do: "clear", at };
    const undo = await sheets.remember([at]);
    await sheets.apply([cleared, ...page.edits(before.id), { do: "show", sheet: before.id }]);
    return { sheetName: before.name, undo: [cleared, ...undo] };
  }
  const name = freeName(
    words.report.sheetName,
    new Set(snapshot.sheets.map((sheet) => sheet.name))
  );
  const { added } = await sheets.apply([
    { do: "addSheet", name },
    ...page.edits(name),
    { do: "show", sheet: name },
  ]);
  return { sheetName: name, undo: [{ do: "removeSheet", sheet: added[name] ?? name }] };
}

function placeOf({ id, row, column, values }: SheetSnapshot, rows: number, columns: number): Place {
  return {
    sheet: id,
    row: 0,
    column: 0,
    rows: Math.max(rows, row + values.length),
    columns: Math.max(columns, column + (values[0]?.length ?? 0)),
  };
}
