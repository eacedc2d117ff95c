import { editions } from "../../editions";
import type { Edition, Table } from "../../editions/Edition";
import type { Snapshot } from "../../sheets/Sheets";
import { columnWordings, findHeaders } from "./findHeaders";
import { findTable, type Sighting } from "./findTable";
import { LabelGrid } from "./LabelGrid";
import { normaliseLabel } from "./normaliseLabel";
import { readTitle } from "./readTitle";
import { remember } from "./remember";

/** A table of a published form, found in the workbook by its labels. */
export interface FoundTable extends Sighting {
  readonly edition: Edition;
  readonly table: Table;
  readonly sheet: LabelGrid["sheet"];
}

/** Every table of every edition on the visible sheets, in the order in which they stand. */
export function findTables(snapshot: Snapshot): FoundTable[] {
  const grids = snapshot.sheets
    .filter(({ visible }) => visible)
    .map((sheet) => new LabelGrid(sheet));
  const found = grids.map((grid) => candidates(grid));
  const everywhere = found.flat();
  return grids.flatMap((grid, index) =>
    settle(found[index] ?? [], everywhere, readTitle(grid.sheet)?.year ?? null)
  );
}

function candidates(grid: LabelGrid): FoundTable[] {
  return editions.flatMap((edition) =>
    edition.tables.flatMap((table) => {
      const bounds = {
        stops: stopsOf(edition).get(table.id) ?? [],
        headers: findHeaders(grid, table),
      };
      return bounds.headers.flatMap((header) => {
        const sighting = findTable(grid, header, table, bounds);
        return sighting ? [{ ...sighting, edition, table, sheet: grid.sheet }] : [];
      });
    })
  );
}

/** For each table of an edition, the titles and headers of its other tables. */
const stopsOf = remember(
  (edition: Edition) => new Map(edition.tables.map((table) => [table.id, stopsAt(edition, table)]))
);

function stopsAt(edition: Edition, table: Table): string[][] {
  const own = new Set(columnWordings(table).flat());
  const others = edition.tables.filter(({ id }) => id !== table.id);
  const titles = others.map(({ title }) => [normaliseLabel(title)]);
  return [
    ...titles,
    ...others.flatMap(columnWordings).filter((words) => !words.some((word) => own.has(word))),
  ];
}

/**
 * Where several readings share cells, keeps the one that fits best. 表四 is the same in every
 * edition: it goes with the tables of its sheet, with the year in the sheet's title, or with the
 * other sheets.
 */
function settle(
  found: readonly FoundTable[],
  everywhere: readonly FoundTable[],
  year: number | null
): FoundTable[] {
  const points = (edition: Edition, among: readonly FoundTable[]) =>
    among.filter((other) => other.edition === edition).reduce((sum, { score }) => sum + score, 0);
  const inYear = ({ years }: Edition) =>
    year !== null && year >= years.from && year <= (years.to ?? Infinity) ? 1 : 0;
  const ranked = [...found].sort(
    (a, b) =>
      b.score - a.score ||
      points(b.edition, found) - points(a.edition, found) ||
      inYear(b.edition) - inYear(a.edition) ||
      points(b.edition, everywhere) - points(a.edition, everywhere)
  );
  const kept: FoundTable[] = [];
  for (const candidate of ranked) {
    if (!kept.some((other) => overlap(candidate, other))) kept.push(candidate);
  }
  return kept.sort(
    (a, b) => a.header.top - b.header.top || (a.header.columns[0] ?? 0) - (b.header.columns[0] ?? 0)
  );
}

function overlap(one: FoundTable, other: FoundTable): boolean {
  const taken = new Set([...other.cells.values()].map(({ row, column }) => `${row},${column}`));
  return [...one.cells.values()].some(({ row, column }) => taken.has(`${row},${column}`));
}
