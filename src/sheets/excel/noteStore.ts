import { afterEdits, notesNamespace, notesXml, parseNotes } from "../notes";
import type { Edit, Notes } from "../Sheets";

/** What was asked about the part that holds the notes. */
export interface NoteParts {
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly only: OfficeExtension.ClientResult<string> | null;
}

/**
 * Asks for the notes in the same trip as all else. There is one such part, or none; after two people
 * wrote their first note at the same time there may be two.
 *
 * @param atOnce for the text too, of a part that may not be there
 */
export function loadNotes(context: Excel.RequestContext, atOnce: boolean): NoteParts {
  const parts = context.workbook.customXmlParts.getByNamespace(notesNamespace);
  parts.load("items/id");
  return { parts, only: atOnce ? parts.getOnlyItemOrNullObject().getXml() : null };
}

/** The notes, once the context has been synchronised; one more trip where the text was not asked for. */
export async function readNotes(
  context: Excel.RequestContext,
  { parts, only }: NoteParts
): Promise<Notes> {
  if (parts.items.length === 0) return {};
  if (only && parts.items.length === 1) return parseNotes(only.value);
  const each = parts.items.map((part) => part.getXml());
  await context.sync();
  return Object.assign({}, ...each.map(({ value }) => parseNotes(value))) as Notes;
}

/** Writes the notes as they are after the edits, into one part. */
export async function keepNotes(
  context: Excel.RequestContext,
  asked: NoteParts,
  edits: readonly Edit[]
): Promise<void> {
  const xml = notesXml(afterEdits(await readNotes(context, asked), edits));
  const [first, ...others] = asked.parts.items;
  if (first) first.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  for (const other of others) other.delete();
  await context.sync();
}
