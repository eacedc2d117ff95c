import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { boundingArea, intersection } from "../grid/area";
import { display } from "../grid/display/display";
import type { Area, CellValue } from "../grid/Grid";
import type { Book } from "./Book";
import { styleOf } from "./cellStyle";
import { growTo, withinSheet } from "./extent";
import { typedContent } from "./typed";

type Matrix<T> = Record<number, Record<number, T>>;

const SET_VALUES = "sheet.command.set-range-values";

/** Contents of cells: read as stored, never as Univer displays them. */
export function readValues(book: Book, sheet: string, area: Area): CellValue[][] {
  const spilled = spilledCells(book, sheet);
  return readCells(book, sheet, area, (cell, row, column) => {
    const own = contentOf(cell);
    return own === "" ? contentOf(spilled?.[row]?.[column]) : own;
  });
}

export function readFormulas(book: Book, sheet: string, area: Area): CellValue[][] {
  const formulas = book.injector.get(FormulaDataModel);
  return readCells(book, sheet, area, (cell, row, column) => {
    const formula = formulas.getFormulaStringByCell(row, column, sheet, book.unitId);
    return formula ?? contentOf(cell);
  });
}

/** By the grid's own display and not Univer's, which shows TRUE as 1 and 1E+21 in lower case. */
export function readTexts(book: Book, sheet: string, area: Area): string[][] {
  return readValues(book, sheet, area).map((line, r) =>
    line.map((value, c) => {
      const { n } = styleOf(book, sheet, area.row + r, area.column + c);
      return display(value, n?.pattern ?? "General");
    })
  );
}

function readCells(
  book: Book,
  sheet: string,
  area: Area,
  read: (cell: Nullable<ICellData>, row: number, column: number) => CellValue
): CellValue[][] {
  const matrix = book.sheet(sheet).getSheet().getCellMatrix();
  const inside = withinSheet(book, sheet, area);
  const cell = (row: number, column: number): CellValue => {
    const [r, c] = [area.row + row, area.column + column];
    return read(matrix.getValue(r, c), r, c);
  };
  return spread<CellValue>(area, inside, "", cell);
}

/** A table of the area's size; cells beyond the edge of Univer's sheet are blank. */
function spread<T>(
  area: Area,
  inside: Area | null,
  blank: T,
  at: (row: number, column: number) => T
): T[][] {
  const rows = inside?.rows ?? 0;
  const columns = inside?.columns ?? 0;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      row < rows && column < columns ? at(row, column) : blank
    )
  );
}

function contentOf(cell: Nullable<ICellData>): CellValue {
  const rich = cell?.p?.body?.dataStream;
  if (rich) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = cell?.v ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true;
  if (cell?.t === CellValueType.NUMBER && value !== "") return Number(value);
  return value;
}

function spilledCells(book: Book, sheet: string): Matrix<Nullable<ICellData>> | undefined {
  const all = book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return all[book.unitId]?.[sheet];
}

export function writeCells(
  book: Book,
  sheet: string,
  area: Area,
  rows: readonly (readonly (CellValue | null)[])[]
): void {
  growTo(book, sheet, area);
  const value: Matrix<ICellData> = {};
  rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const [y, x] = [area.row + r, area.column + c];
      const format = styleOf(book, sheet, y, x).n?.pattern ?? "General";
      (value[y] ??= {})[x] = typedContent(content, format);
    })
  );
  if (Object.keys(value).length > 0) book.run(SET_VALUES, { subUnitId: sheet, value });
}

export function clearContents(book: Book, sheet: string, area: Area): void {
  const used = usedArea(book, sheet, true);
  const filled = used && intersection(used, area);
  if (!filled) return;
  const blanks = Array.from({ length: filled.rows }, () => Array<string>(filled.columns).fill(""));
  writeCells(book, sheet, filled, blanks);
}

export function usedArea(book: Book, sheet: string, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  book
    .sheet(sheet)
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled = contentOf(cell) !== "" || Boolean(cell?.f ?? cell?.si);
      if (!filled && (valuesOnly || !cell?.s)) return;
      const here = { row, column, rows: 1, columns: 1 };
      used = used ? boundingArea(used, here) : here;
    });
  return used;
}
