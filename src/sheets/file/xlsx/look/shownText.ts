import { SSF } from "@e965/xlsx";
import type { CellValue } from "../../../Sheets";

/** The text that a cell shows for a value, under its number format; as it is where that cannot be read. */
export function shownText(value: CellValue, numberFormat = "General"): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" || numberFormat === "@") return String(value);
  try {
    return (SSF as { format: (code: string, value: number) => string }).format(numberFormat, value);
  } catch {
    return String(value);
  }
}
