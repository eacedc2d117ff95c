import { cellAddress } from "../../../address";
import type { CellValue } from "../../../Sheets";
import { xstring } from "../package/xstring";
import type { SharedStrings } from "./SharedStrings";
import type { SheetContent } from "./SheetContent";
import type { CellStyle, StyleBook } from "../styles/StyleBook";

const looksLikeFormula = /^[=+\-@]/;

/** The rows and cells of a sheet (ECMA-376 part 1, 18.3.1.80), in order, as Excel demands. */
export function sheetData(
  content: SheetContent,
  styles: StyleBook,
  strings: SharedStrings
): string {
  const looks = cellLooks(content);
  const lines = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, value: CellValue, formula: CellValue) => {
    const style = looks.get(row)?.get(column) ?? {};
    const quoted = formula === value && typeof value === "string" && looksLikeFormula.test(value);
    const number = styles.numberOf(quoted ? { ...style, quoted } : style);
    const line = lines.get(row) ?? new Map<number, string>();
    const xml = cell(cellAddress(row, column), number, value, formula, strings);
    if (xml) lines.set(row, line.set(column, xml));
  };
  const { row: top, column: left, values, formulas } = content.cells;
  for (const [row, line] of looks) {
    for (const column of line.keys()) put(row, column, "", "");
  }
  values.forEach((line, r) =>
    line.forEach((value, c) => put(top + r, left + c, value, formulas[r]?.[c] ?? value))
  );
  const numbers = [...new Set([...lines.keys(), ...content.heights.keys()])].sort((a, b) => a - b);
  const rows = numbers.map((row) => rowXml(row, content.heights.get(row), lines.get(row)));
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** The look of every formatted cell, the later formats over the earlier. */
function cellLooks({ formats }: SheetContent): Map<number, Map<number, CellStyle>> {
  const looks = new Map<number, Map<number, CellStyle>>();
  for (const { at, format } of formats) {
    for (let row = at.row; row < at.row + at.rows; row += 1) {
      const line = looks.get(row) ?? new Map<number, CellStyle>();
      looks.set(row, line);
      for (let column = at.column; column < at.column + at.columns; column += 1)
        line.set(column, { ...line.get(column), ...format });
    }
  }
  return looks;
}

function rowXml(row: number, height: number | undefined, cells: Map<number, string> | undefined) {
  const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  const inside = [...(cells ?? [])].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return `<row r="${row + 1}"${tall}>${inside.join("")}</row>`;
}

/** One cell; "" for one without value or look. A formula without a result is left for Excel to calculate. */
function cell(
  address: string,
  style: number,
  value: CellValue,
  formula: CellValue,
  strings: SharedStrings
): string {
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const f =
    formula !== value && typeof formula === "string" ? `<f>${xstring(formula.slice(1))}</f>` : "";
  if (value === "") return f ? `${start}>${f}</c>` : style > 0 ? `${start}/>` : "";
  if (typeof value === "number") return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return f
    ? `${start} t="str">${f}<v>${xstring(value)}</v></c>`
    : `${start} t="s"><v>${strings.numberOf(value)}</v></c>`;
}
