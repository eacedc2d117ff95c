import { SheetsError } from "../../../sheets/SheetsError";
import type { Sheets, Snapshot } from "../../../sheets/Sheets";
import { markFindings } from "../../drawing/mark/markFindings";
import type { Diagnosis } from "../../judging/suspects/Diagnosis";
import { locateErrors, type Inquiry } from "../../judging/suspects/locateErrors";
import { validateReport, type KnownOfReport } from "../../judging/check/validateReport";
import { tableCells, type TableCells } from "../../reading/tables/tableCells";
import type { Validation } from "../../judging/findings/Validation";

/** What came of a check. */
export interface Checked {
  readonly validation: Validation;
  /** Which cells are wrong, as far as the balances tell. */
  readonly diagnoses: readonly Diagnosis[];
  /** Why the findings could not be marked in the sheet, although they are known. */
  readonly notMarked: SheetsError | null;
  /** Names of protected sheets with findings, which were left without marks. */
  readonly protectedSheets: readonly string[];
}

export interface CheckedWorkbook extends Checked {
  /** Every table that was checked, cell by cell. */
  readonly tables: readonly TableCells[];
}

/**
 * 校验: reads the workbook once, validates it, looks for the cells that are wrong, and marks the
 * cells in question.
 *
 * @param before last year's report, where it is not in the workbook
 */
export async function checkWorkbook(
  sheets: Sheets,
  before: Snapshot | null = null,
  search: Pick<Inquiry, "knowledge" | "pace"> = {},
  known: KnownOfReport = {}
): Promise<CheckedWorkbook> {
  const snapshot = await sheets.read();
  const validation = validateReport(snapshot, before, known);
  const diagnoses = await locateErrors({ snapshot, before, validation, ...search });
  const concerned = new Set(
    validation.findings.flatMap(({ cells }) => cells.map(({ sheet }) => sheet))
  );
  const protectedSheets = snapshot.sheets
    .filter((sheet) => sheet.protected && concerned.has(sheet.id))
    .map(({ name }) => name);
  const edits = markFindings(snapshot, validation, diagnoses);
  const notMarked = edits.length > 0 ? await refusal(sheets.apply(edits)) : null;
  return { validation, diagnoses, tables: tableCells(snapshot), notMarked, protectedSheets };
}

/** A verdict is worth having even where it cannot be painted. */
async function refusal(applied: Promise<unknown>): Promise<SheetsError | null> {
  try {
    await applied;
    return null;
  } catch (error) {
    if (error instanceof SheetsError) return error;
    throw error;
  }
}
