import type { CellValue, Sheets } from "../../../sheets/Sheets";
import { cellsIn } from "../../workbook/cellsIn";
import type { Undo } from "../../workbook/Undo";

export type Undone =
  | { readonly done: true }
  /** Nothing was changed: so many cells have been filled or altered since. */
  | { readonly done: false; readonly changed: number };

/** Takes an insertion back; asks first when the person has entered something since. */
export async function undoInsertion(
  sheets: Sheets,
  undo: Undo,
  evenIfChanged: boolean
): Promise<Undone> {
  const snapshot = await sheets.read();
  const changed = undo.written.reduce((sum, { place, rows }) => {
    const altered = cellsIn(snapshot, place).filter(
      ({ row, column, formula }) =>
        formula !== "" && formula !== asRead(rows[row - place.row]?.[column - place.column])
    );
    return sum + altered.length;
  }, 0);
  if (changed > 0 && !evenIfChanged) return { done: false, changed };
  await sheets.apply(undo.edits);
  return { done: true };
}

/** A leading ' only tells how to write; it is not part of what is read back. */
function asRead(written: CellValue | undefined): CellValue | undefined {
  return typeof written === "string" ? written.replace(/^'/, "") : written;
}
