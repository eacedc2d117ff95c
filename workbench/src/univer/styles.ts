import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { intersection, isUnbounded } from "../grid/area";
import { GridRefusal, type Area, type CellFormat } from "../grid/Grid";
import { bordersOf, withBorders } from "./borders";
import type { Book } from "./Book";
import { isUnlocked, styleOf } from "./cellStyle";
import { eachCell, growTo, withinSheet } from "./extent";
import { DEFAULT_FONT, DEFAULT_FONT_SIZE } from "./newSheet";

/** Named so because Univer does not recalculate for changes of style. */
const AS_STYLE = { trigger: "sheet.command.set-style" };

type Plain = Omit<CellFormat, "borders">;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

export function readFormat(book: Book, sheet: string, area: Area): CellFormat {
  const seen = formattedPart(book, sheet, area);
  let format: Plain | null = seen && covers(seen, area) ? null : plainFormat({}, true);
  if (seen) {
    eachCell(seen, (row, column) => {
      const own = plainFormat(
        styleOf(book, sheet, row, column),
        !isUnlocked(book, sheet, row, column)
      );
      format = format ? shared(format, own) : own;
    });
  }
  return { ...(format ?? plainFormat({}, true)), borders: bordersOf(book, sheet, area) };
}

export function writeFormat(
  book: Book,
  sheet: string,
  area: Area,
  change: Partial<CellFormat>
): void {
  if (isUnbounded(area)) {
    throw new GridRefusal("NotImplemented", "the workbench formats no whole rows and columns");
  }
  growTo(book, sheet, area);
  const { borders, locked, ...plain } = change;
  const style = styleChange(plain);
  const cellValue: Record<number, Record<number, object>> = {};
  eachCell(area, (row, column) => {
    const s = borders
      ? { ...style, bd: withBorders(book, sheet, area, row, column, borders) }
      : style;
    const custom = typeof locked === "boolean" ? { custom: locked ? null : { locked } } : {};
    (cellValue[row] ??= {})[column] = { s, ...custom };
  });
  book.run("sheet.mutation.set-range-values", { subUnitId: sheet, cellValue, ...AS_STYLE });
}

export function clearFormats(book: Book, sheet: string, area: Area): void {
  const seen = formattedPart(book, sheet, area);
  if (!seen) return;
  const cellValue: Record<number, Record<number, object>> = {};
  eachCell(seen, (row, column) => {
    (cellValue[row] ??= {})[column] = { s: null, custom: null };
  });
  book.run("sheet.mutation.set-range-values", { subUnitId: sheet, cellValue, ...AS_STYLE });
}

/** The part of the area where any cell can differ from a new one. */
function formattedPart(book: Book, sheet: string, area: Area): Area | null {
  const matrix = book.sheet(sheet).getSheet().getCellMatrix();
  const { startRow, endRow, startColumn, endColumn } = matrix.getDataRange();
  const inside = withinSheet(book, sheet, area);
  if (!inside || endRow < startRow || endColumn < startColumn) return null;
  const rows = endRow - startRow + 1;
  return intersection(inside, {
    row: startRow,
    column: startColumn,
    rows,
    columns: endColumn - startColumn + 1,
  });
}

function covers(seen: Area, area: Area): boolean {
  return seen.rows === area.rows && seen.columns === area.columns;
}

function shared(a: Plain, b: Plain): Plain {
  const keys = Object.keys(a) as (keyof Plain)[];
  return Object.fromEntries(
    keys.map((key) => [key, a[key] === b[key] ? a[key] : null])
  ) as unknown as Plain;
}

function plainFormat(style: IStyleData, locked: boolean): Plain {
  return {
    fill: style.bg?.rgb ?? "",
    fontColor: style.cl?.rgb ?? "#000000",
    fontName: style.ff ?? DEFAULT_FONT,
    fontSize: style.fs ?? DEFAULT_FONT_SIZE,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    horizontal: nameOf(HORIZONTAL, style.ht) ?? "General",
    vertical: nameOf(VERTICAL, style.vt) ?? "Center",
    wrap: style.tb === WrapStrategy.WRAP,
    numberFormat: style.n?.pattern ?? "General",
    locked,
  };
}

function nameOf<T extends Record<string, number>>(
  names: T,
  value: Nullable<number>
): keyof T | null {
  return Object.keys(names).find((name) => names[name] === value) ?? null;
}

/** Null in a style takes the property away, so that the cell is again as a new one. */
function styleChange(change: Partial<Plain>): Record<string, unknown> {
  const flag = (on: boolean | null): BooleanNumber =>
    on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  const style: Record<string, unknown> = {};
  const set = <K extends keyof Plain>(
    key: K,
    to: string,
    make: (value: Plain[K]) => unknown
  ): void => {
    const value = change[key];
    if (value !== undefined) style[to] = make(value);
  };
  set("fill", "bg", (color) => (color ? { rgb: color } : null));
  set("fontColor", "cl", (color) => (color ? { rgb: color } : null));
  set("fontName", "ff", (name) => name);
  set("fontSize", "fs", (size) => size);
  set("bold", "bl", flag);
  set("italic", "it", flag);
  set("horizontal", "ht", (name) => HORIZONTAL[name ?? "General"]);
  set("vertical", "vt", (name) => VERTICAL[name ?? "Bottom"]);
  set("wrap", "tb", (on) => (on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW));
  set("numberFormat", "n", (pattern) => (pattern && pattern !== "General" ? { pattern } : null));
  return style;
}
