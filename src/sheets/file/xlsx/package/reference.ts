import type { Area } from "../../../Sheets";

/** 27 for "AB". */
export function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B3:D5", as files write it; null for anything else. */
export function areaOf(reference: string): Area | null {
  const [, fromColumn, fromRow, toColumn = fromColumn, toRow = fromRow] =
    /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(reference) ?? [];
  if (fromColumn === undefined || toColumn === undefined) return null;
  const [row, column] = [Number(fromRow) - 1, columnOf(fromColumn)];
  const [rows, columns] = [Number(toRow) - row, columnOf(toColumn) - column + 1];
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
