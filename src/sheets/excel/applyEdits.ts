import type { Applied, Edit, Mark } from "../Sheets";
import { drawCharts } from "./drawCharts";
import { inExcel } from "./inExcel";
import { carryOut } from "./carryOut";
import { findMarks } from "./marks/findMarks";
import { memory } from "./marks/memory";
import { newMarks } from "./marks/newMarks";
import { keepNotes, loadNotes } from "./noteStore";
import { restoreSizes } from "./rememberCells";
import { setPages } from "./setPages";

/**
 * One trip to find what is to go, and one for the edits; one more for notes, for pages, and for charts. Marks are
 * remembered in the trip that makes them.
 */
export function applyEdits(edits: readonly Edit[]): Promise<Applied> {
  return inExcel(async (context) => {
    const notes = edits.some((edit) => edit.do === "note") ? loadNotes(context, false) : null;
    const gone = new Set(edits.flatMap((edit) => (edit.do === "unmark" ? [edit.mark.id] : [])));
    const { list, found } = await findMarks(context, gone);
    const made = newMarks(edits, list);
    const marks = [...list.filter(({ id }) => !gone.has(id)), ...made];
    const changed = made.length + gone.size > 0;
    const done = await carryOut(context, edits, found, changed ? marks : null);
    made.forEach(({ id }, n) => memory.formats.set(id, done.formats[n]?.id ?? ""));
    if (notes) await keepNotes(context, notes, edits);
    await restoreSizes(context, edits);
    const pages = edits.filter((edit) => edit.do === "page");
    const arePagesSet = pages.length === 0 || (await setPages(context, pages));
    const charts = edits.filter((edit) => edit.do === "chart");
    const withoutCharts = charts.length === 0 ? null : await drawCharts(context, charts);
    return {
      added: Object.fromEntries(done.added.map(({ name, sheet }) => [name, sheet.id])),
      marks: made.map(({ id, sheet }): Mark => ({ id, sheet })),
      unmarked: done.removed,
      ...(withoutCharts && { withoutCharts }),
      ...(!arePagesSet && { withoutPages: true }),
    };
  });
}
