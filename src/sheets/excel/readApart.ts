import type { Snapshot } from "../Sheets";
import { inExcel } from "./inExcel";
import { loadFileMarks, readFileMarks } from "./marks/fileMarks";
import { loadMarks, parseMarks } from "./marks/markStore";
import { rememberMarks } from "./marks/rememberMarks";
import { loadNotes, readNotes } from "./noteStore";
import { keepLocks, queueSheet, snapshotOf, type Reading } from "./sheetReading";

/**
 * Reads the workbook in many trips, none of which asks anything of an object that may not be there. A
 * sheet that has no cells (a chart by itself, a macro sheet) is left out and spoils nothing.
 */
export function readApart(): Promise<Snapshot> {
  return inExcel(async (context) => {
    const { application, worksheets } = context.workbook;
    application.load("calculationMode");
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const readings = await readSheets(context, worksheets.items);
    keepLocks(readings);
    const sheets = readings.map(snapshotOf);
    const kept = loadMarks(context);
    await context.sync();
    const fileMarks = loadFileMarks(context);
    const notes = loadNotes(context, false);
    await context.sync();
    const stored = [...parseMarks(kept), ...(await readFileMarks(context, fileMarks))];
    return {
      sheets,
      marks: rememberMarks(stored, sheets, fileMarks),
      manualCalculation: application.calculationMode === "Manual",
      notes: await readNotes(context, notes),
    };
  });
}

/** All in one trip; where one of them spoils it, each by itself. */
async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<Reading[]> {
  try {
    const readings = sheets.map(queueSheet);
    await context.sync();
    return readings;
  } catch {
    return readEach(context, sheets);
  }
}

async function readEach(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[]
): Promise<Reading[]> {
  const read: Reading[] = [];
  let failure: unknown = null;
  for (const sheet of sheets) {
    try {
      const reading = queueSheet(sheet);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each is to fail by itself
      await context.sync();
      read.push(reading);
    } catch (error) {
      failure = error;
    }
  }
  // An Excel that reads no sheet at all is not one whose sheets are all charts.
  if (read.length === 0) throw failure;
  return read;
}
