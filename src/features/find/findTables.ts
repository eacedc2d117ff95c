import { editions } from "../../editions";
import type { Edition, Table } from "../../editions/Edition";
import { remember } from "../../engine/remember";
import type { SheetSnapshot, Snapshot } from "../../sheets/Sheets";
import { columnWordings, findHeaders } from "./findHeaders";
import { cellsOf, findTable, type SightedCells, type Sighting } from "./findTable";
import { labelGrid } from "./LabelGrid";
import { normaliseLabel } from "./normaliseLabel";
import { readTitle } from "./readTitle";

/** A table of a published form, found in the workbook by its labels. */
export interface FoundTable extends Candidate, SightedCells {
  readonly sheet: SheetSnapshot;
}

interface Candidate extends Sighting {
  readonly edition: Edition;
  readonly table: Table;
}

const everyTable = editions.flatMap((edition) => edition.tables);

/**
 * Every table of every edition on the visible sheets, in the order in which they stand. Remembered,
 * because a check and the search for what is wrong ask for the same tables.
 */
export const findTables = remember((snapshot: Snapshot): readonly FoundTable[] => {
  const sheets = snapshot.sheets.filter(({ visible }) => visible);
  const found = sheets.map(candidates);
  const everywhere = found.flat();
  return sheets.flatMap((sheet, index) =>
    settle(found[index] ?? [], everywhere, sheet).map((candidate) => ({
      sheet,
      ...candidate,
      ...cellsOf(candidate, candidate.table),
    }))
  );
});

function candidates(sheet: SheetSnapshot): Candidate[] {
  const grid = labelGrid(sheet);
  const headersOf = findHeaders(grid, everyTable);
  return editions.flatMap((edition) =>
    edition.tables.flatMap((table) => {
      const headers = headersOf.get(table) ?? [];
      const bounds = { headers, stops: stopsOf(edition).get(table.id) ?? new Set<string>() };
      return headers.flatMap((header) => {
        const sighting = findTable(grid, header, table, bounds);
        return sighting ? [{ edition, table, ...sighting }] : [];
      });
    })
  );
}

/** For each table of an edition, the titles and headers of its other tables. */
const stopsOf = remember(
  (edition: Edition) => new Map(edition.tables.map((table) => [table.id, stopsAt(edition, table)]))
);

function stopsAt(edition: Edition, table: Table): ReadonlySet<string> {
  const own = new Set(columnWordings(table).flat());
  const others = edition.tables.filter(({ id }) => id !== table.id);
  const columns = others.flatMap(columnWordings).filter((words) => !words.some((w) => own.has(w)));
  return new Set([...others.map(({ title }) => normaliseLabel(title)), ...columns.flat()]);
}

/**
 * Where several readings share cells, keeps the one that fits best. 表四 is the same in every
 * edition: it goes with the tables of its sheet, with the year in the sheet's title, or with the
 * other sheets.
 */
function settle(
  found: readonly Candidate[],
  everywhere: readonly Candidate[],
  sheet: SheetSnapshot
): Candidate[] {
  const here = pointsOf(found);
  const anywhere = pointsOf(everywhere);
  const year = found.length > 0 ? (readTitle(sheet)?.year ?? null) : null;
  const inYear = ({ years }: Edition) =>
    year !== null && year >= years.from && year <= (years.to ?? Infinity) ? 1 : 0;
  const ranked = [...found].sort(
    (a, b) =>
      b.score - a.score ||
      here(b.edition) - here(a.edition) ||
      inYear(b.edition) - inYear(a.edition) ||
      anywhere(b.edition) - anywhere(a.edition)
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!kept.some((other) => overlap(candidate, other))) kept.push(candidate);
  }
  return kept.sort(
    (a, b) => a.header.top - b.header.top || (a.header.columns[0] ?? 0) - (b.header.columns[0] ?? 0)
  );
}

function pointsOf(found: readonly Candidate[]): (edition: Edition) => number {
  const points = new Map<Edition, number>();
  for (const { edition, score } of found) points.set(edition, (points.get(edition) ?? 0) + score);
  return (edition) => points.get(edition) ?? 0;
}

/** They have a cell in common: the cells are where the rows cross the columns. */
function overlap(one: Candidate, other: Candidate): boolean {
  return (
    one.rows.some((row) => row !== null && other.rows.includes(row)) &&
    one.header.columns.some((column) => other.header.columns.includes(column))
  );
}
