import type { FoundTable } from "./findTables";

const inBrackets = /[（(]\s*(万?元)\s*[)）]/;

/** The unit of money that a report put into the header of a column, or the name of a row, itself. */
export function unitInLabels(
  { sheet, header }: FoundTable,
  row: number,
  column: number
): string | null {
  const at = (r: number, c: number) => sheet.values[r - sheet.row]?.[c - sheet.column];
  const heads = Array.from({ length: header.bottom - header.top + 1 }, (_, offset) =>
    at(header.top + offset, column)
  );
  const names = (sheet.values[row - sheet.row] ?? []).slice(0, Math.max(0, column - sheet.column));
  const labels = [...heads, ...names].filter((label) => typeof label === "string");
  return labels.map((label) => inBrackets.exec(label)?.[1]).find((unit) => unit) ?? null;
}
