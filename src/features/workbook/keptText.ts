import type { Notes } from "../../sheets/Sheets";
import type { NoteEdit } from "./keepNotes";

const key = "text";

/** The report's sentences, where the workbook keeps them; "" where it does not. */
export function keptText(notes: Notes = {}): string {
  return notes[key] ?? "";
}

/** Keeps the report's sentences in the workbook, so that they are checked with it; "" keeps none. */
export function keepText(text: string): NoteEdit {
  return { do: "note", key, text: text.trim() === "" ? null : text };
}
