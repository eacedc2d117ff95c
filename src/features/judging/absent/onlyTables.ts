import { editions } from "../../../editions";
import type { Edition, Table } from "../../../editions/Edition";
import type { Notes, Sheets } from "../../../sheets/Sheets";
import { keepNotes, type NoteEdit } from "../../workbook/keepNotes";

const key = "only";

/** The ids of the tables or printed forms that the workbook is meant to hold; null: all of them. */
export function onlyTables(notes: Notes = {}): readonly string[] | null {
  const ids = (notes[key] ?? "").split(",").filter((id) => tableAndFormIds.includes(id));
  return ids.length > 0 ? ids : null;
}

/** Keeps in the workbook that it is meant to hold these tables alone; null takes that back. */
export function keepOnlyTables(
  sheets: Sheets,
  ids: readonly string[] | null
): Promise<readonly NoteEdit[]> {
  return keepNotes(sheets, [{ do: "note", key, text: ids && ids.join(",") }]);
}

/** "t3", or "t2" for all that is printed in 表二. */
export const tableAndFormIds: readonly string[] = [
  ...new Set(
    editions.flatMap(({ tables, forms }) => [...forms, ...tables].map(({ id }) => id)).sort()
  ),
];

/** The tables of an edition that a report is to have. */
export function tablesAskedFor(
  { tables, forms }: Edition,
  only: readonly string[] | null
): readonly Table[] {
  if (only === null) return tables;
  const ofForms = forms.filter(({ id }) => only.includes(id)).flatMap(({ blocks }) => blocks);
  const wanted = new Set([...only, ...ofForms.map(({ table }) => table)]);
  return tables.filter(({ id }) => wanted.has(id));
}

/** "表三"; a table alone by its own heading. */
export function namesOfOnly(only: readonly string[]): readonly string[] {
  const names = only.map((id) => {
    const form = editions.flatMap(({ forms }) => forms).find((each) => each.id === id);
    const table = editions.flatMap(({ tables }) => tables).find((each) => each.id === id);
    return form?.short ?? table?.title ?? id;
  });
  return [...new Set(names)];
}
