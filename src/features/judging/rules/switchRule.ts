import type { Notes, Sheets } from "../../../sheets/Sheets";
import { keepNotes, type NoteEdit } from "../../workbook/keepNotes";

const prefix = "off/";
const asked = "on/";

/** The rules that this workbook does without, by their ids, and the reason written for each. */
export function switchedOff(notes: Notes = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(notes)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, reason]) => [key.slice(prefix.length), reason])
  );
}

/** Leaves a rule out of this workbook's validations, for a written reason; null puts it in again. */
export function switchRule(
  sheets: Sheets,
  id: string,
  reason: string | null
): Promise<readonly NoteEdit[]> {
  return keepNotes(sheets, [{ do: "note", key: prefix + id, text: reason && reason.trim() }]);
}

/** Has a hint put to this workbook, or no longer. */
export function askForHint(
  sheets: Sheets,
  id: string,
  wanted: boolean
): Promise<readonly NoteEdit[]> {
  return keepNotes(sheets, [{ do: "note", key: asked + id, text: wanted ? "1" : null }]);
}

/** The hints that this workbook asks for, by their ids. */
export function hintsAskedFor(notes: Notes = {}): ReadonlySet<string> {
  const keys = Object.keys(notes).filter((key) => key.startsWith(asked));
  return new Set(keys.map((key) => key.slice(asked.length)));
}
