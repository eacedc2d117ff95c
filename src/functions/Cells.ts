import { readFigure } from "../engine/readFigure";
import type { Figure } from "../engine/Figure";
import { WrongUse } from "./WrongUse";

/** A range as a function gets it, row by row, each cell named as what it is. */
export type Cells = readonly (readonly Figure[])[];

/** Far more than a form has, and little enough that no formula can make Excel wait. */
const mostCells = 10_000;

/**
 * Reads an argument: a range comes as rows of values, a single cell or constant as its value.
 *
 * @param what how the parameter is called, for the message
 * @throws WrongUse where nothing, or a whole column, was given
 */
export function readCells(argument: unknown, what: string): Cells {
  if (argument === null || argument === undefined) throw new WrongUse(`请给出“${what}”的区域。`);
  const rows: unknown[] = Array.isArray(argument) ? argument : [argument];
  const table = rows.map((row): unknown[] => (Array.isArray(row) ? row : [row]));
  if (table.length * (table[0]?.length ?? 0) > mostCells) {
    throw new WrongUse(`“${what}”的区域太大，请只选表里的数据格。`);
  }
  return table.map((row) => row.map(readCell));
}

/**
 * The sheet's own arithmetic passes over text, so digits kept as text are no number here, and a
 * space is no blank: the same answer as the native formula beside the table gives.
 */
function readCell(value: unknown): Figure {
  if (value === null || value === undefined || value === "") return { is: "blank" };
  if (typeof value === "string") return { is: "text", text: value };
  if (typeof value === "number" || typeof value === "boolean") return readFigure(value);
  // An error value of the sheet comes as an object with its code.
  const { code } = value as { readonly code?: unknown };
  return { is: "error", text: typeof code === "string" ? code : "" };
}

export function height(cells: Cells): number {
  return cells.length;
}

export function width(cells: Cells): number {
  return cells[0]?.length ?? 0;
}

export function column(cells: Cells, index: number): Figure[] {
  return cells.flatMap((row) => row[index] ?? []);
}

/** @throws WrongUse unless both have as many rows and columns. */
export function sameShape(one: Cells, other: Cells, names: string) {
  if (height(one) !== height(other) || width(one) !== width(other)) {
    throw new WrongUse(`${names}的区域大小要一样：行数、列数都相同。`);
  }
}
