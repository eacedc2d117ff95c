import { cellAddress } from "../../../address";
import type { CellValue } from "../../../Sheets";
import { xstring } from "../package/xstring";
import type { SheetContent } from "./SheetContent";
import type { CellStyle, StyleBook } from "../styles/StyleBook";
import type { Texts } from "./Texts";

const looksLikeFormula = /^[=+\-@]/;

/**
 * The rows and cells of a sheet (ECMA-376 part 1, 18.3.1.80), in order, as Excel demands: one row at
 * a time, since a list of thousands of units has millions of cells.
 */
export function sheetData(content: SheetContent, styles: StyleBook, texts: Texts): string {
  const { cells, heights, formats } = content;
  const looksOf = looksByRow(formats);
  const rows = rowNumbers(content).map((row) => {
    const looks = looksOf(row);
    const values = cells.values[row - cells.row] ?? [];
    const formulas = cells.formulas[row - cells.row] ?? values;
    const last = Math.max(looks.length, cells.column + values.length);
    let inside = "";
    for (let column = 0; column < last; column += 1) {
      const value = values[column - cells.column] ?? "";
      const formula = formulas[column - cells.column] ?? value;
      const style = looks[column];
      if (style === undefined && value === "" && formula === "") continue;
      const quoted = formula === value && typeof value === "string" && looksLikeFormula.test(value);
      const number = numberOf(style ?? plain, quoted, styles);
      inside += cell(cellAddress(row, column), number, value, formula, texts);
    }
    const height = heights.get(row);
    return inside === "" && height === undefined ? "" : rowXml(row, height, inside);
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** A look and its number in the book, which many cells ask for. */
interface Look {
  readonly style: CellStyle;
  number?: number;
}

const plain: Look = { style: {}, number: 0 };

function numberOf(look: Look, quoted: boolean, styles: StyleBook): number {
  if (quoted) return styles.numberOf({ ...look.style, quoted });
  return (look.number ??= styles.numberOf(look.style));
}

function rowNumbers({ cells, heights, formats }: SheetContent): number[] {
  const numbers = new Set(heights.keys());
  cells.values.forEach((_, at) => numbers.add(cells.row + at));
  for (const { at } of formats)
    for (let row = at.row; row < at.row + at.rows; row += 1) numbers.add(row);
  return [...numbers].sort((a, b) => a - b);
}

/**
 * The looks of a row's cells, the later formats over the earlier. Rows under the same formats share
 * them.
 */
function looksByRow(formats: SheetContent["formats"]): (row: number) => readonly Look[] {
  const known = new Map<string, Look[]>();
  return (row) => {
    const over = formats.flatMap(({ at }, n) => (row >= at.row && row < at.row + at.rows ? n : []));
    const key = over.join();
    const before = known.get(key);
    if (before) return before;
    const looks: Look[] = [];
    for (const n of over) {
      const { at, format } = formats[n] ?? { at: null, format: {} };
      const end = at ? at.column + at.columns : 0;
      for (let column = at?.column ?? 0; column < end; column += 1)
        looks[column] = { style: { ...looks[column]?.style, ...format } };
    }
    known.set(key, looks);
    return looks;
  };
}

function rowXml(row: number, height: number | undefined, inside: string) {
  const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${tall}>${inside}</row>`;
}

/** One cell; "" for one without value or look. A formula without a result is left for Excel to calculate. */
function cell(
  address: string,
  style: number,
  value: CellValue,
  formula: CellValue,
  texts: Texts
): string {
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  const f =
    formula !== value && typeof formula === "string" ? `<f>${xstring(formula.slice(1))}</f>` : "";
  if (value === "") return f ? `${start}>${f}</c>` : style > 0 ? `${start}/>` : "";
  if (typeof value === "number") return `${start}>${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  return f
    ? `${start} t="str">${f}<v>${xstring(value)}</v></c>`
    : `${start}${texts.cell(value)}</c>`;
}
