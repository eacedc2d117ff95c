import type { Area } from "./Grid";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** A reference as written in a formula or an address: "'决算 表'!$A$1:B2". */
export interface Reference {
  readonly sheetName: string | null;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1", "A1:B2", "3:5" for whole rows, "B:C" for whole columns. */
export function areaAddress(area: Area): string {
  const right = columnName(area.column + area.columns - 1);
  const bottom = area.row + area.rows;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${bottom}`;
  if (area.rows === MAX_ROWS) return `${columnName(area.column)}:${right}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${right}${bottom}`;
}

/** Quoted where Excel quotes: anything but letters, digits, "_" and ".", or a digit at the front. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${areaAddress(area)}`;
}

/** Null when the text is not an A1 reference. */
export function parseReference(text: string): Reference | null {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  const plain = quoted ?? /^([^'!]+)!(.+)$/.exec(text);
  const area = parseArea(plain?.[2] ?? text);
  if (!area) return null;
  return { sheetName: plain?.[1]?.replaceAll("''", "'") ?? null, area };
}

function parseArea(text: string): Area | null {
  const [from, to, ...more] = text.split(":");
  if (from === undefined || more.length > 0) return null;
  const end = to ?? from;
  const cells = bothMatch(CELL, from, end);
  if (cells) {
    const [[, c1 = "", r1 = ""], [, c2 = "", r2 = ""]] = cells;
    return span(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  if (to === undefined) return null;
  const columns = bothMatch(COLUMN, from, end);
  if (columns) {
    const [[, c1 = ""], [, c2 = ""]] = columns;
    return span(0, columnIndex(c1), MAX_ROWS - 1, columnIndex(c2));
  }
  const rows = bothMatch(ROW, from, end);
  if (!rows) return null;
  return span(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, MAX_COLUMNS - 1);
}

function bothMatch(
  pattern: RegExp,
  from: string,
  to: string
): [RegExpExecArray, RegExpExecArray] | null {
  const first = pattern.exec(from);
  const second = pattern.exec(to);
  return first && second ? [first, second] : null;
}

/** The area between two corners, or null when it leaves the sheet. */
export function span(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row1 - row2) + 1;
  const columns = Math.abs(column1 - column2) + 1;
  const fits = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  return fits ? { row, column, rows, columns } : null;
}
