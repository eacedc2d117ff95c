import { cellAddress } from "../../../sheets/address";
import { spanOf } from "../../reading/tables/findHeaders";
import type { FoundTable } from "../../reading/tables/findTables";
import { labelsOf } from "../../reading/tables/foundCells";
import { labelGrid } from "../../reading/labels/LabelGrid";
import { isNoName } from "../../reading/tables/isNoName";
import { missingHeadings } from "../../reading/tables/missingHeadings";
import type { Absence, AbsencePlace } from "../findings/Absence";

interface Likeness {
  readonly resembles: string | null;
  readonly at: AbsencePlace | null;
}

const nothing: Likeness = { resembles: null, at: null };

/** The columns, headings and rows that a table lacks, each with what stands in its place. */
export function partsLacking(report: number, found: FoundTable): Absence[] {
  const { edition, table, missingColumns, missingRows } = found;
  const labels = labelsOf(table);
  const about = { report, edition: edition.id, table: table.id, hidden: null };
  const data = table.rows.filter(({ role }) => role === "data");
  const columns = missingColumns.map((key) => ({
    ...about,
    what: "column" as const,
    title: labels.get(key) ?? key,
    ...likeColumn(
      found,
      table.columns.findIndex((column) => column.key === key)
    ),
  }));
  const rows = missingRows.map((key) => ({
    ...about,
    what: "row" as const,
    title: labels.get(key) ?? key,
    ...likeRow(
      found,
      data.findIndex((row) => row.key === key)
    ),
  }));
  const headings = headingsLacking(found).map((title) => ({
    ...about,
    what: "heading" as const,
    title,
    ...nothing,
  }));
  return [...columns, ...headings, ...rows];
}

/** Of what is printed over a table, its own title and the headings over several columns. */
function headingsLacking(found: FoundTable): string[] {
  const { title, columns } = found.table;
  const over = new Set([title, ...columns.flatMap(({ path }) => path.slice(0, -1))]);
  return missingHeadings(found).filter((text) => over.has(text));
}

/** The one column of figures without a known heading that stands where the missing one should. */
function likeColumn(found: FoundTable, index: number): Likeness {
  const { sheet, header, rows } = found;
  const grid = labelGrid(sheet);
  const several = header.options?.[index] ?? [];
  if (several.length > 1) return named(found, header.bottom, several, "several");
  const { first, last } = spanOf(header);
  const { after, before } = neighbours(header.columns, index);
  const used = new Set(header.columns);
  const between = range(Math.max(first - 1, after + 1), Math.min(last + 1, before - 1));
  const candidates = between.filter(
    (column) =>
      !used.has(column) && rows.some((row) => row !== null && grid.holdsFigure(row, column))
  );
  const [only] = candidates;
  return only === undefined || candidates.length > 1
    ? nothing
    : named(found, header.bottom, [only], "place");
}

/** The one row of figures with an unknown name that stands where the missing one should. */
function likeRow(found: FoundTable, index: number): Likeness {
  const { sheet, header, rows } = found;
  const grid = labelGrid(sheet);
  const { first } = spanOf(header);
  const same = found.namesakes?.[index] ?? [];
  if (same.length > 0) return likeNamesakes(found, same);
  const { after, before } = neighbours(rows, index);
  const used = new Set(rows);
  const last = Math.min(before - 1, grid.lastRow, Math.max(after, header.bottom) + rows.length);
  const candidates = range(Math.max(after, header.bottom) + 1, last).filter(
    (row) =>
      !used.has(row) &&
      header.columns.some((column) => column !== null && grid.holdsFigure(row, column))
  );
  const [only, ...others] = candidates;
  const label =
    only === undefined || others.length > 0
      ? undefined
      : grid.leftOf(only, first, isNoName(found.table));
  if (only === undefined || !label) return nothing;
  return {
    resembles: textAt(found, only, label[0]),
    at: { sheetName: sheet.name, addresses: [cellAddress(only, label[0])], by: "place" },
  };
}

/** The rows that have its name, each with figures of its own. */
function likeNamesakes(found: FoundTable, rows: readonly number[]): Likeness {
  const { sheet, header, table } = found;
  const places = rows.map((row) => ({
    row,
    column: labelGrid(sheet).leftOf(row, spanOf(header).first, isNoName(table))?.[0] ?? 0,
  }));
  const [first] = places;
  if (!first) return nothing;
  const addresses = places.map(({ row, column }) => cellAddress(row, column));
  return {
    resembles: textAt(found, first.row, first.column),
    at: { sheetName: sheet.name, addresses, by: "several" },
  };
}

/** The nearest places before and behind one in the order of the form, as far as they are known. */
function neighbours(places: readonly (number | null)[], index: number) {
  const after = places.slice(0, index).findLast((place) => place !== null) ?? -1;
  const before = places.slice(index + 1).find((place) => place !== null) ?? Infinity;
  // In another order than the form's, neighbours tell nothing.
  return after < before ? { after, before } : { after: -1, before: Infinity };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => from + offset);
}

/** What is written lowest in the header over the columns. */
function named(
  found: FoundTable,
  bottom: number,
  columns: readonly number[],
  by: AbsencePlace["by"]
): Likeness {
  const { sheet, header } = found;
  const rowOf = (column: number) =>
    range(header.top, bottom).findLast((row) => textAt(found, row, column) !== null) ?? bottom;
  const [first = 0] = columns;
  return {
    resembles: textAt(found, rowOf(first), first),
    at: {
      sheetName: sheet.name,
      addresses: columns.map((column) => cellAddress(rowOf(column), column)),
      by,
    },
  };
}

function textAt({ sheet }: FoundTable, row: number, column: number): string | null {
  const value = sheet.values[row - sheet.row]?.[column - sheet.column];
  return typeof value === "string" && value.trim() !== "" ? value.replace(/\s+/g, "") : null;
}
