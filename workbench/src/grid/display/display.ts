import type { CellValue } from "../Grid";
import { dateText, isDateFormat } from "./dateText";
import { general } from "./general";
import { numberText } from "./numberText";
import { literal, sectionsOf } from "./sections";

/** What a cell shows: the number formats that tables of figures and dates use, and no others. */
export function display(value: CellValue, format: string): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const sections = sectionsOf(format);
  if (typeof value === "string") {
    return sections[3] === undefined ? value : literal(sections[3]).replace("@", value);
  }
  if (format === "" || format === "@" || format === "General") return general(value);
  const [positive = "General", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return show(0, zero);
  if (value < 0 && negative !== undefined) return show(-value, negative);
  return show(value, positive);
}

function show(value: number, section: string): string {
  if (!isDateFormat(section)) return numberText(value, section);
  // Excel has no dates before its first, and fills the cell with # instead.
  return value < 0 ? "########" : dateText(value, section);
}
