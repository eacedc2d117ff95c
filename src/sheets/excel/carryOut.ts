import type { Edit } from "../Sheets";
import { applyEdit } from "./applyEdit";
import { formatOf } from "./marks/findFormats";
import type { FoundMark } from "./marks/findMarks";
import { listText, loadMarks, saveMarks } from "./marks/markStore";
import { memory } from "./marks/memory";
import type { StoredMark } from "./marks/StoredMark";
import { openOwnLocks } from "./ownLocks";

interface Done {
  readonly added: readonly { readonly name: string; readonly sheet: Excel.Worksheet }[];
  /** What the marks became, in the order of the edits. */
  readonly formats: readonly Excel.ConditionalFormat[];
  /** How many conditional formats were deleted. */
  readonly removed: number;
}

/**
 * The edits in one trip: what is to go, then the list of marks if it changes, then everything else.
 * Should a format refuse to go, the list is not yet written, and the rest is done without it: new marks
 * never wait for old ones.
 */
export async function carryOut(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  found: readonly FoundMark[],
  marks: readonly StoredMark[] | null
): Promise<Done> {
  const first = queueAll(context, edits, found, marks);
  try {
    return { ...(await first.sync()), removed: found.length };
  } catch (error) {
    if (found.length === 0 || marks === null || (await isSaved(context, marks))) throw error;
  }
  return { ...(await queueAll(context, edits, [], marks).sync()), removed: 0 };
}

/** Sheets that this product has locked are open from the first change to the last. */
function queueAll(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  found: readonly FoundMark[],
  marks: readonly StoredMark[] | null
) {
  touchSheets(context, edits);
  const going = found.map(({ mark, found: { sheet } }) => ({ id: mark.id, sheet }));
  const unmarks = going.map((mark): Edit => ({ do: "unmark", mark }));
  const locks = openOwnLocks(context, [...edits, ...unmarks]);
  // From the last to the first: where ids are priorities, those before keep theirs.
  const last = [...found].sort((a, b) => b.found.priority - a.found.priority);
  for (const { found: old } of last) formatOf(context, old.sheet, old.id).delete();
  if (marks) keepList(context, marks);
  const added = addSheets(context, edits);
  const formats = edits.flatMap((edit) => applyEdit(context, edit) ?? []);
  locks.lock();
  const sync = async () => {
    try {
      await context.sync();
    } catch (error) {
      await locks.lockAgain().catch(() => undefined);
      throw error;
    }
    await locks.leaveOpen();
    return { added, formats };
  };
  return { sync };
}

function keepList(context: Excel.RequestContext, marks: readonly StoredMark[]) {
  const { customXmlParts } = context.workbook;
  for (const id of memory.known.parts) customXmlParts.getItemOrNullObject(id).delete();
  saveMarks(context, marks);
}

async function isSaved(
  context: Excel.RequestContext,
  marks: readonly StoredMark[]
): Promise<boolean> {
  const kept = loadMarks(context);
  await context.sync();
  return !kept.isNullObject && kept.value === listText(marks);
}

/** Sheets first: if one has gone, Excel objects before anything is written. */
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

function addSheets(context: Excel.RequestContext, edits: readonly Edit[]): Done["added"] {
  return edits.flatMap((edit) => {
    if (edit.do !== "addSheet") return [];
    const sheet = context.workbook.worksheets.add(edit.name);
    sheet.load("id");
    return [{ name: edit.name, sheet }];
  });
}
