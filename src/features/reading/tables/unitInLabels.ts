import type { FoundTable } from "./findTables";

const inBrackets = /[（(]\s*(?:单位\s*[:：]?\s*)?(万?元)\s*[)）]/;
/** In a cell of its own, between the name of the row and the figure. */
const alone = /^\s*[（(]?\s*(万?元)\s*[)）]?\s*$/;

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
  const units = labels.map((label) => (alone.exec(label) ?? inBrackets.exec(label))?.[1]);
  return units.find((unit) => unit) ?? null;
}
