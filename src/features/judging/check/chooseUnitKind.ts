import { unitKinds, type UnitKind } from "../../../engine/report/UnitKind";
import type { Notes, Sheets } from "../../../sheets/Sheets";
import { keepNotes, type NoteEdit } from "../../workbook/keepNotes";

const key = "unitKind";

/** The kind of unit that was chosen for the workbook; null where none was. */
export function chosenUnitKind(notes: Notes = {}): UnitKind | null {
  return unitKinds.find((kind) => kind === notes[key]) ?? null;
}

/** Keeps in the workbook what kind of unit reports; null leaves it to the unit's name again. */
export function chooseUnitKind(
  sheets: Sheets,
  kind: UnitKind | null
): Promise<readonly NoteEdit[]> {
  return keepNotes(sheets, [{ do: "note", key, text: kind }]);
}
