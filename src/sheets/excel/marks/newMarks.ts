import { cellAddress } from "../../address";
import type { Edit } from "../../Sheets";
import { memory } from "./memory";
import type { StoredMark } from "./StoredMark";

/** What is to be remembered of the marks that the edits make. */
export function newMarks(edits: readonly Edit[], known: readonly StoredMark[]): StoredMark[] {
  const made = edits.filter((edit) => edit.do === "mark");
  const first = 1 + Math.max(0, ...known.map(({ id }) => Number(/^m(\d+)$/.exec(id)?.[1] ?? 0)));
  return made.map(({ sheet, row, column, formula, style }, n) => ({
    id: `m${first + n}`,
    sheet,
    // A sheet that is added in the same breath goes by its name.
    sheetName: memory.known.sheets.find(({ id }) => id === sheet)?.name ?? sheet,
    cell: cellAddress(row, column),
    formula,
    fill: style.fill,
  }));
}
