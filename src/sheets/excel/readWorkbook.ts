import type { Snapshot } from "../Sheets";
import { SheetsError, type Reason } from "../SheetsError";
import { inExcel } from "./inExcel";
import { loadMarks, parseMarks } from "./markStore";
import { loadNotes, readNotes } from "./noteStore";
import { isOwnLock, keepOwnLocks, loadLock } from "./ownLocks";

/** So many sheets are read in one round trip; a workbook with more takes one trip for each further lot. */
const lot = 24;

interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly lock: Excel.NamedItem;
}

/** Whether the text of a part that may not be there is asked for with all else. */
let notesAtOnce = true;

/**
 * Reads all sheets, the ids of our marks and the notes. Excel's documentation does not say what it makes
 * of a method of an object that is not there: where it objects, notes cost a trip of their own.
 */
export async function readWorkbook(): Promise<Snapshot> {
  try {
    return await readAll();
  } catch (error) {
    if (!notesAtOnce || !(error instanceof SheetsError) || !objections.includes(error.reason))
      throw error;
    notesAtOnce = false;
    return readAll();
  }
}

const objections: readonly Reason[] = ["missing", "unsupported"];

function readAll(): Promise<Snapshot> {
  return inExcel(async (context) => {
    const { application, worksheets } = context.workbook;
    application.load("calculationMode");
    const kept = loadMarks(context);
    const notes = loadNotes(context, notesAtOnce);
    const readings: Reading[] = [];
    let next: Excel.Worksheet | null = worksheets.getFirst();
    while (next) {
      const queued = queueLot(next);
      // Each round asks for a lot of sheets, so this loop runs once for all but giant workbooks.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- see above
      await context.sync();
      readings.push(...queued.filter(({ sheet }) => !sheet.isNullObject));
      const last: Excel.Worksheet | undefined = queued.at(-1)?.sheet;
      next = last && !last.isNullObject ? last.getNextOrNullObject() : null;
    }
    keepOwnLocks(
      readings.filter(({ sheet, lock }) => isOwnLock(sheet, lock)).map(({ sheet }) => sheet.id)
    );
    return {
      sheets: readings.map(snapshotOf),
      marks: parseMarks(kept),
      manualCalculation: application.calculationMode === "Manual",
      notes: await readNotes(context, notes),
    };
  });
}

/** The sheets are reached one from the other, because their names are not known before the trip. */
function queueLot(first: Excel.Worksheet): Reading[] {
  const readings: Reading[] = [];
  let sheet = first;
  for (let n = 0; n < lot; n += 1) {
    sheet.load("id,name,visibility");
    const lock = loadLock(sheet);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas");
    // Not needed after the trip: untracking saves the trip that would release it.
    used.untrack();
    readings.push({ sheet, used, lock });
    sheet = sheet.getNextOrNullObject();
  }
  return readings;
}

function snapshotOf({ sheet, used, lock }: Reading): Snapshot["sheets"][number] {
  const blank = used.isNullObject;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected && !isOwnLock(sheet, lock),
    row: blank ? 0 : used.rowIndex,
    column: blank ? 0 : used.columnIndex,
    values: blank ? [] : used.values,
    formulas: blank ? [] : used.formulas,
  };
}
