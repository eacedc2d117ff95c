import type { Snapshot } from "../Sheets";
import { SheetsError, type Reason } from "../SheetsError";
import { inExcel } from "./inExcel";
import { loadFileMarks, readFileMarks } from "./marks/fileMarks";
import { loadMarks, parseMarks } from "./marks/markStore";
import { rememberMarks } from "./marks/rememberMarks";
import { loadNotes, readNotes } from "./noteStore";
import { readApart } from "./readApart";
import { keepLocks, queueSheet, snapshotOf, type Reading } from "./sheetReading";

/** So many sheets are read in one round trip; a workbook with more takes one trip for each further lot. */
const lot = 24;

/** Whether the text of a part that may not be there is asked for with all else. */
let notesAtOnce = true;

/** After so many reads that failed together and came off apart, this Excel is read apart. */
const patience = 2;
let failures = 0;

/**
 * Reads all sheets, our marks and the notes. Excel's documentation does not say what it makes of a method
 * of an object that is not there, and all of it rests on that: where Excel objects, notes cost a trip of
 * their own, and if that does not help, everything is asked for apart.
 */
export async function readWorkbook(): Promise<Snapshot> {
  if (failures >= patience) return readApart();
  try {
    return await readTogether();
  } catch (error) {
    if (!(error instanceof SheetsError) || !ofTheHost.includes(error.reason)) throw error;
    const snapshot = await readApart();
    failures += 1;
    return snapshot;
  }
}

/** What may come of the way of asking; everything else would come again. */
const ofTheHost: readonly Reason[] = ["missing", "unsupported", "host"];

async function readTogether(): Promise<Snapshot> {
  try {
    return await readAll();
  } catch (error) {
    const objects = error instanceof SheetsError && objections.includes(error.reason);
    if (!notesAtOnce || !objects) throw error;
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
    const fileMarks = loadFileMarks(context);
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
    keepLocks(readings);
    const sheets = readings.map(snapshotOf);
    const stored = [...parseMarks(kept), ...(await readFileMarks(context, fileMarks))];
    return {
      sheets,
      marks: rememberMarks(stored, sheets, fileMarks),
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
    readings.push(queueSheet(sheet));
    sheet = sheet.getNextOrNullObject();
  }
  return readings;
}
