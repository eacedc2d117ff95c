import { errorFromText, type FormulaError } from "../formula/values";
import type { CellValue } from "../Grid";
import { dateFromText } from "./dates";
import { halfWidth } from "./halfWidth";
import { figureFromText } from "./figures";

/** What a cell holds: a value, or a formula with its "=". */
export type Content =
  { readonly formula: string } | { readonly value: number | string | boolean | FormulaError };

export interface Typed {
  readonly content: Content;
  /** The number format that the entry brings along into a cell that has none of its own. */
  readonly format?: string;
}

/**
 * What typing makes of an entry in a Chinese Excel; null is a blank cell. Facts and how well each is
 * known: docs/excel.md.
 */
export function typed(entry: CellValue, numberFormat: string): Typed | null {
  if (typeof entry !== "string") return { content: { value: entry } };
  if (entry === "") return null;
  if (entry.startsWith("'")) return { content: { value: entry.slice(1) } };
  if (numberFormat === "@") return { content: { value: entry } };
  if (entry.startsWith("=") && entry.length > 1) return { content: { formula: entry } };
  if (/^(true|false)$/i.test(entry)) return { content: { value: entry.toLowerCase() === "true" } };
  const error = errorFromText(entry);
  if (error) return { content: { value: error } };
  return figure(entry, numberFormat) ?? { content: { value: entry } };
}

function figure(entry: string, numberFormat: string): Typed | null {
  const text = halfWidth(entry).trim();
  const found = figureFromText(text) ?? dateFromText(text, new Date().getFullYear());
  if (!found) return signedFormula(entry);
  const { value, format } = found;
  const brings = format !== undefined && numberFormat === "General";
  return { content: { value }, ...(brings && { format }) };
}

/** "+A1" and "-甲" are formulas to Excel, as in older spreadsheets; a sign alone is text. */
function signedFormula(entry: string): Typed | null {
  return /^[+-]./.test(entry) ? { content: { formula: `=${entry}` } } : null;
}
