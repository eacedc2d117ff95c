import type { Mark, SheetSnapshot } from "../../Sheets";
import { memory } from "./memory";
import { onSheets } from "./onSheets";
import type { StoredMark } from "./StoredMark";

/** Keeps in mind what was read, for the removal of marks; returns the marks as the port tells of them. */
export function rememberMarks(
  stored: readonly StoredMark[],
  sheets: readonly SheetSnapshot[],
  fileMarks: Excel.CustomXmlPartScopedCollection
): Mark[] {
  const marks = onSheets(stored, sheets);
  memory.remember({
    sheets: sheets.map(({ id, name, protected: locked }) => ({ id, name, open: !locked })),
    marks,
    parts: fileMarks.items.map(({ id }) => id),
  });
  return marks.map(({ id, sheet }) => ({ id, sheet }));
}
