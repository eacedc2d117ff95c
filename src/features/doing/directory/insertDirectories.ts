import { directoryFields } from "../../../editions/directory/fields";
import type { Edit, Sheets } from "../../../sheets/Sheets";
import type { DirectorySheetWords } from "../../../words/DirectoryWords";
import { drawDirectory } from "../../drawing/directory/drawDirectory";
import { freeName } from "../../workbook/freeName";

export interface DirectoryWish {
  /** Names of fields. */
  readonly fields: readonly string[];
  readonly unit: string;
  readonly levels: readonly string[];
  readonly words: DirectorySheetWords;
}

/**
 * Inserts the blank directories of fields, each on a sheet of its own.
 *
 * @returns the names of the new sheets, and what takes them away again
 */
export async function insertDirectories(sheets: Sheets, wish: DirectoryWish) {
  const taken = new Set((await sheets.read()).sheets.map(({ name }) => name));
  const wanted = directoryFields.filter(({ name }) => wish.fields.includes(name));
  const drawn = wanted.map((field) => {
    const sheet = freeName(wish.words.sheet(field.name), taken);
    taken.add(sheet);
    return { sheet, edits: drawDirectory({ ...wish, field, sheet }) };
  });
  const { added } = await sheets.apply(drawn.flatMap(({ edits }) => edits));
  return {
    names: drawn.map(({ sheet }) => sheet),
    undo: Object.values(added).map((sheet): Edit => ({ do: "removeSheet", sheet })),
  };
}
