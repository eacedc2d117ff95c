import { afterEdits } from "../../sheets/notes";
import { SheetsError } from "../../sheets/SheetsError";
import type { Edit, Sheets } from "../../sheets/Sheets";

export type NoteEdit = Extract<Edit, { do: "note" }>;

/**
 * Keeps notes in the workbook, and reads them again: some hosts lose what they were given without a
 * word. Rejects with `notKept` where they are not there.
 *
 * @returns the edits that put back what was there before
 */
export async function keepNotes(
  sheets: Sheets,
  edits: readonly NoteEdit[]
): Promise<readonly NoteEdit[]> {
  const { notes: before = {} } = await sheets.read();
  await sheets.apply(edits);
  const { notes: after = {} } = await sheets.read();
  const wanted = afterEdits(before, edits);
  const lost = edits.filter(({ key }) => after[key] !== wanted[key]);
  if (lost.length > 0) throw new SheetsError("notKept", lost.map(({ key }) => key).join(", "));
  return edits.map(({ key }) => ({ do: "note", key, text: before[key] ?? null }));
}
