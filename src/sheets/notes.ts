import type { Edit, Notes } from "./Sheets";
import { escapeXml, unescapeXml } from "./escapeXml";

/** The custom XML part that holds this product's notes, wherever the workbook lives. */
export const notesNamespace = "urn:xxgk:notes";

// eslint-disable-next-line no-control-regex -- XML has no place for these characters
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** The notes after the edits; edits of other kinds change nothing. */
export function afterEdits(notes: Notes, edits: readonly Edit[]): Notes {
  const kept = new Map(Object.entries(notes));
  for (const edit of edits) {
    if (edit.do !== "note") continue;
    if (edit.text === null) kept.delete(edit.key);
    else kept.set(edit.key, edit.text.replace(unwritable, " "));
  }
  return Object.fromEntries(kept);
}

/** The notes as a part; the same notes give the same text, in whatever order they were written. */
export function notesXml(notes: Notes): string {
  const lines = Object.keys(notes)
    .sort()
    .map((key) => `<note key="${escape(key)}">${escape(notes[key] ?? "")}</note>`);
  return `<notes xmlns="${notesNamespace}">${lines.join("")}</notes>`;
}

const note = /<(?:\w+:)?note\s+key=(?:"([^"]*)"|'([^']*)')\s*(?:\/>|>([^<]*)<)/g;

/** What a part says; whatever in it is no note counts for nothing. */
export function parseNotes(xml: string): Notes {
  return Object.fromEntries(
    [...xml.matchAll(note)].map(([, double, single, text]) => [
      unescapeXml(double ?? single ?? ""),
      unescapeXml(text ?? ""),
    ])
  );
}

/** Parsers make line ends and tabs of attributes into blanks. */
function escape(text: string): string {
  return escapeXml(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
