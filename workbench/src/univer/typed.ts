import { CellValueType, type ICellData } from "@univerjs/core";
import { typed } from "../grid/entry/typed";
import { FormulaError } from "../grid/formula/values";
import type { CellValue } from "../grid/Grid";

/** Nothing else of the cell than its content: format and whatever else it bears stay. */
const BLANK: ICellData = { v: null, f: null, si: null, p: null };

/** The cell content that Excel makes of what is typed into a cell of this number format. */
export function typedContent(entry: CellValue, numberFormat: string): ICellData {
  const made = typed(entry, numberFormat);
  if (!made) return BLANK;
  const { content, format } = made;
  if ("formula" in content) return { ...BLANK, f: content.formula };
  const style = format === undefined ? {} : { s: { n: { pattern: format } } };
  return { ...valueContent(content.value), ...style };
}

function valueContent(value: CellValue | FormulaError): ICellData {
  if (value instanceof FormulaError) return textContent(value.code);
  if (typeof value === "string") return textContent(value);
  if (typeof value === "number") return { ...BLANK, v: value, t: CellValueType.NUMBER };
  return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** Text that Excel would read as something else needs the forced type, or Univer does so at the next change of format. */
export function textContent(text: string): ICellData {
  const read = typed(text, "General")?.content;
  const forced = read !== undefined && "value" in read && typeof read.value !== "string";
  return { ...BLANK, v: text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}
