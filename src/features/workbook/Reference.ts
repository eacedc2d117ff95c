import { columnName } from "../../sheets/address";
import type { Area } from "../../sheets/Sheets";

/** A reference as it stands in a formula. */
export interface Reference extends Area {
  /** The sheet as written, with its "!": "'上年'!", or "" where the formula's own sheet is meant. */
  readonly prefix: string;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

const corner = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const reference = new RegExp(
  String.raw`^((?:'(?:[^']|'')+'|[^'!,()"\s]+)!)?${corner}(?::${corner})?$`
);

/** Reads "'上年'!$D$6:$J$7"; null for anything that is no area of cells. */
export function readReference(text: string): Reference | null {
  const match = reference.exec(text.trim());
  if (!match) return null;
  const [, prefix = "", fixed = "", first = "", fixedRow = "", top = ""] = match;
  const [, , , , , , fixedToo = fixed, last = first, fixedRowToo = fixedRow, bottom = top] = match;
  // Mixed signs would have to be kept corner by corner; nobody writes them in a check.
  if (fixed !== fixedToo || fixedRow !== fixedRowToo) return null;
  const [row, column] = [Number(top) - 1, columnIndex(first)];
  const [rows, columns] = [Number(bottom) - row, columnIndex(last) - column + 1];
  if (row < 0 || rows < 1 || columns < 1) return null;
  return {
    prefix,
    row,
    column,
    rows,
    columns,
    fixedRow: fixedRow !== "",
    fixedColumn: fixed !== "",
  };
}

export function writeReference(reference: Reference): string {
  const { prefix, row, column, rows, columns } = reference;
  const first = cornerText(reference, row, column);
  const one = rows === 1 && columns === 1;
  return (
    prefix +
    (one ? first : `${first}:${cornerText(reference, row + rows - 1, column + columns - 1)}`)
  );
}

/** An area of the formula's own sheet. */
export function referenceTo(area: Area): Reference {
  const { row, column, rows, columns } = area;
  return { prefix: "", row, column, rows, columns, fixedRow: false, fixedColumn: false };
}

export function columnOf(reference: Reference, index: number): Reference {
  return { ...reference, column: reference.column + index, columns: 1 };
}

export function rowOf(reference: Reference, index: number): Reference {
  return { ...reference, row: reference.row + index, rows: 1 };
}

function cornerText({ fixedColumn, fixedRow }: Reference, row: number, column: number): string {
  return `${fixedColumn ? "$" : ""}${columnName(column)}${fixedRow ? "$" : ""}${row + 1}`;
}

function columnIndex(name: string): number {
  return (
    [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}
