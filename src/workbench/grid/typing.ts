import { FormulaError, errorFromText, numberFromText } from "./formula/values";
import type { CellValue } from "./Grid";

/** What a cell holds: a value, or a formula with its "=". */
export type Content =
  { readonly formula: string } | { readonly value: number | string | boolean | FormulaError };

/** What typing makes of an entry; null is a blank cell. */
export function typed(entry: CellValue, numberFormat: string): Content | null {
  if (typeof entry !== "string") return { value: entry };
  if (entry === "") return null;
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (numberFormat === "@") return { value: entry };
  if (entry.startsWith("=") && entry.length > 1) return { formula: entry };
  if (/^(true|false)$/i.test(entry)) return { value: entry.toLowerCase() === "true" };
  return { value: errorFromText(entry) ?? numberFromText(entry) ?? entry };
}
