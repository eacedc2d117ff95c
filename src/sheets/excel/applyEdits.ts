import type { Applied, Edit, Mark } from "../Sheets";
import { applyEdit } from "./applyEdit";
import { drawCharts } from "./drawCharts";
import { inExcel } from "./inExcel";
import { loadMarks, parseMarks, saveMarks } from "./markStore";
import { keepNotes, loadNotes } from "./noteStore";
import { openOwnLocks } from "./ownLocks";
import { restoreSizes } from "./rememberCells";

/** One trip for the edits, and one more to keep the ids of marks that came or went, or notes. */
export function applyEdits(edits: readonly Edit[]): Promise<Applied> {
  return inExcel(async (context) => {
    // Sheets first: if one has gone, Excel objects before anything is written.
    touchSheets(context, edits);
    const kept = loadMarks(context);
    const notes = edits.some((edit) => edit.do === "note") ? loadNotes(context, false) : null;
    const added = edits.flatMap((edit) => {
      if (edit.do !== "addSheet") return [];
      const sheet = context.workbook.worksheets.add(edit.name);
      sheet.load("id");
      return [{ name: edit.name, sheet }];
    });
    const locks = openOwnLocks(context, edits);
    const made = edits.flatMap((edit) => {
      const format = applyEdit(context, edit);
      return format && edit.do === "mark" ? [{ format, sheet: edit.sheet }] : [];
    });
    locks.lock();
    try {
      await context.sync();
    } catch (error) {
      await locks.lockAgain().catch(() => undefined);
      throw error;
    }
    await locks.leaveOpen();
    const marks = made.map(({ format, sheet }): Mark => ({ id: format.id, sheet }));
    await keepMarks(context, edits, parseMarks(kept), marks);
    if (notes) await keepNotes(context, notes, edits);
    await restoreSizes(context, edits);
    const charts = edits.filter((edit) => edit.do === "chart");
    const drawn = charts.length === 0 || (await drawCharts(context, charts));
    return {
      added: Object.fromEntries(added.map(({ name, sheet }) => [name, sheet.id])),
      marks,
      ...(drawn ? {} : { withoutCharts: true }),
    };
  });
}

function touchSheets(context: Excel.RequestContext, edits: readonly Edit[]) {
  const added = new Set(edits.flatMap((edit) => (edit.do === "addSheet" ? [edit.name] : [])));
  const needed = edits.flatMap((edit) => {
    // A mark whose sheet has gone has gone with it.
    if (edit.do === "addSheet" || edit.do === "unmark" || edit.do === "note") return [];
    return "at" in edit ? [edit.at.sheet] : [edit.sheet];
  });
  for (const sheet of new Set(needed)) {
    if (!added.has(sheet)) context.workbook.worksheets.getItem(sheet).load("id");
  }
}

async function keepMarks(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  kept: readonly Mark[],
  made: readonly Mark[]
) {
  const gone = new Set(edits.flatMap((edit) => (edit.do === "unmark" ? [edit.mark.id] : [])));
  if (gone.size === 0 && made.length === 0) return;
  saveMarks(context, [...kept.filter(({ id }) => !gone.has(id)), ...made]);
  try {
    await context.sync();
  } catch (error) {
    // A mark whose id is not kept could never be removed again.
    const unmarks = made.map((mark): Edit => ({ do: "unmark", mark }));
    const locks = openOwnLocks(context, unmarks);
    for (const edit of unmarks) applyEdit(context, edit);
    locks.lock();
    await context.sync();
    throw error;
  }
}
