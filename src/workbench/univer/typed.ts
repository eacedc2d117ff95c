import { CellValueType, type ICellData } from "@univerjs/core";
import type { CellValue } from "../grid/Grid";

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?%?$/;

/** Nothing else of the cell than its content: format and whatever else it bears stay. */
const BLANK: ICellData = { v: null, f: null, si: null, p: null };

/** The cell content that Excel makes of what is typed; in a cell formatted as text all is text. */
export function typedContent(value: CellValue, asText: boolean): ICellData {
  if (value === "") return BLANK;
  if (typeof value === "number") return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") {
    return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  if (asText) return textContent(value);
  if (value.startsWith("'")) return textContent(value.slice(1));
  if (value.startsWith("=") && value.length > 1) return { ...BLANK, f: value };
  const number = readNumber(value);
  if (number !== null) return { ...BLANK, v: number, t: CellValueType.NUMBER };
  const upper = value.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return typedContent(upper === "TRUE", false);
  return textContent(value);
}

/** Text that looks like a number needs the forced type, or Univer turns it into one at the next change of format. */
export function textContent(text: string): ICellData {
  const forced = readNumber(text) !== null || /^(true|false)$/i.test(text);
  return { ...BLANK, v: text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function readNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed) || !/\d/.test(trimmed)) return null;
  const percent = trimmed.endsWith("%");
  const number = Number(trimmed.replaceAll(",", "").replace("%", ""));
  if (!Number.isFinite(number)) return null;
  return percent ? number / 100 : number;
}
