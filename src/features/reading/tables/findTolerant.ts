import type { Edition, Table } from "../../../editions/Edition";
import { findTable, type Bounds, type Sighting } from "./findTable";
import type { LabelGrid } from "../labels/LabelGrid";
import { tolerantHeaders, type TolerantHeader } from "./tolerantHeaders";

/** A table of an edition. */
export interface Wanted {
  readonly edition: Edition;
  readonly table: Table;
}

/**
 * Where a table stands whose columns are in another order, or not all there. What may be one of two
 * columns is none: a table is not read by guesses.
 *
 * @param isTaken whether a cell is part of another table's header
 */
export function findTolerant(
  grid: LabelGrid,
  { table }: Wanted,
  stops: Bounds["stops"],
  isTaken: (row: number, column: number) => boolean
): readonly Sighting[] {
  const headers = tolerantHeaders(grid, table, isTaken);
  return headers.flatMap((header) => {
    const sighting = findTable(grid, header, table, { stops, headers });
    const settled = sighting && { ...sighting, header: withoutDoubles(grid, header, sighting) };
    const there = settled?.header.columns.filter((column) => column !== null) ?? [];
    return settled && there.length * 2 >= table.columns.length ? [settled] : [];
  });
}

/** Of two columns with one heading either will do where they hold the same, else neither. */
function withoutDoubles(
  grid: LabelGrid,
  header: TolerantHeader,
  { rows }: Sighting
): TolerantHeader {
  const columns = header.columns.map((column, index) => {
    const [first, ...others] = header.options[index] ?? [];
    if (first === undefined) return column;
    return others.every((other) => holdTheSame(grid, rows, first, other)) ? first : null;
  });
  return { ...header, columns };
}

function holdTheSame(
  { sheet }: LabelGrid,
  rows: Sighting["rows"],
  one: number,
  other: number
): boolean {
  return rows.every((row) => {
    if (row === null) return true;
    const line = sheet.values[row - sheet.row];
    const beside = line?.[other - sheet.column] ?? "";
    return beside === "" || beside === line?.[one - sheet.column];
  });
}
