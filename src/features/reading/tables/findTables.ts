import { editions } from "../../../editions";
import { groupBy } from "../../../engine/groupBy";
import type { Edition, Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import type { SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import { columnWordings, findHeaders, spanOf } from "./findHeaders";
import { cellsOf, findTable } from "./findTable";
import type { Candidate, FoundTable } from "./FoundTable";
import { groupReports } from "./groupReports";
import { labelGrid } from "../labels/LabelGrid";
import { lackingTables } from "./lackingTables";
import { mainEdition } from "./mainEdition";
import { normaliseLabel } from "../labels/normaliseLabel";
import { readTitle } from "../title/readTitle";
import { findTolerant, type Wanted } from "./findTolerant";
import { isFragment } from "./isFragment";
import { isPlain } from "./isPlain";

export type { FoundTable };

const everyTable = editions.flatMap((edition) => edition.tables);

/**
 * Every table of every edition on the visible sheets, in the order in which they stand. What stands
 * there as printed is found first; what a report then lacks is looked for in any order of columns,
 * and in part. Remembered, because a check and the search for what is wrong ask for the same tables.
 */
export const findTables = remember((snapshot: Snapshot): readonly FoundTable[] => {
  const sheets = snapshot.sheets.filter(({ visible }) => visible);
  const settled = settleAll(sheets, sheets.map(candidates));
  const onSheet = groupBy(settled, ({ sheet }) => sheet.id);
  const plain = settled.filter((found) =>
    isPlain(labelGrid(found.sheet), found.table, found.header, (column) =>
      (onSheet.get(found.sheet.id) ?? []).some(({ header }) => header.columns.includes(column))
    )
  );
  const printed = withoutFragments(plain, sheets);
  const wanted = tablesToLookFor(printed, sheets);
  if (wanted.length === 0) return printed;
  const more = sheets.map((sheet) => [
    ...printed.filter((found) => found.sheet === sheet),
    ...tolerantCandidates(sheet, wanted, printed),
  ]);
  return settleAll(sheets, more);
});

/** Without what is left of a table of the report's own form, and was taken for one of another. */
function withoutFragments(
  found: readonly FoundTable[],
  sheets: readonly SheetSnapshot[]
): readonly FoundTable[] {
  if (new Set(found.map(({ edition }) => edition)).size < 2) return found;
  const fragments = groupReports(found, sheets).flatMap(({ tables }) =>
    tables.filter((table) => isFragment(table, mainEdition(tables), headsBeside(table, found)))
  );
  return found.filter((table) => !fragments.includes(table));
}

/** Whether a column is one of a table whose header stands beside, or is, this one's. */
function headsBeside({ sheet, header }: FoundTable, found: readonly FoundTable[]) {
  const beside = found.filter(
    (other) =>
      other.sheet === sheet &&
      other.header.top <= header.bottom &&
      other.header.bottom >= header.top
  );
  return (column: number) => beside.some((other) => other.header.columns.includes(column));
}

function settleAll(
  sheets: readonly SheetSnapshot[],
  found: readonly (readonly Candidate[])[]
): readonly FoundTable[] {
  const everywhere = found.flat();
  return sheets.flatMap((sheet, index) =>
    settle(found[index] ?? [], everywhere, sheet).map((candidate) => ({
      ...candidate,
      sheet,
      ...cellsOf(candidate, candidate.table),
    }))
  );
}

/** What the reports lack of their editions, in whatever edition; everything where there is nothing. */
function tablesToLookFor(
  found: readonly FoundTable[],
  sheets: readonly SheetSnapshot[]
): readonly Wanted[] {
  const lacking = groupReports(found, sheets).flatMap(({ tables }) => {
    const edition = mainEdition(tables);
    return edition ? lackingTables(edition, tables).map(({ id }) => id) : [];
  });
  return editions.flatMap((edition) =>
    edition.tables
      .filter(({ id }) => found.length === 0 || lacking.includes(id))
      .map((table) => ({ edition, table }))
  );
}

function tolerantCandidates(
  sheet: SheetSnapshot,
  wanted: readonly Wanted[],
  found: readonly FoundTable[]
): Candidate[] {
  const own = found.filter((each) => each.sheet === sheet);
  const isTaken = (row: number, column: number) =>
    own.some(
      ({ header: { top, bottom, columns } }) =>
        row >= top && row <= bottom && columns.includes(column)
    );
  const grid = labelGrid(sheet);
  return wanted.flatMap(({ edition, table }) =>
    findTolerant(grid, { edition, table }, stopsFor(edition, table), isTaken)
      .map((sighting) => ({ edition, table, ...sighting }))
      .filter((candidate) => !own.some((other) => overlap(candidate, other)))
  );
}

function candidates(sheet: SheetSnapshot): Candidate[] {
  const grid = labelGrid(sheet);
  const headersOf = findHeaders(grid, everyTable);
  return editions.flatMap((edition) =>
    edition.tables.flatMap((table) => {
      const headers = headersOf.get(table) ?? [];
      const bounds = { headers, stops: stopsFor(edition, table) };
      return headers.flatMap((header) => {
        const sighting = findTable(grid, header, table, bounds);
        return sighting ? [{ edition, table, ...sighting }] : [];
      });
    })
  );
}

function stopsFor(edition: Edition, { id }: Table): ReadonlySet<string> {
  return stopsOf(edition).get(id) ?? new Set<string>();
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
    (a, b) => a.header.top - b.header.top || spanOf(a.header).first - spanOf(b.header).first
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
    one.header.columns.some((column) => column !== null && other.header.columns.includes(column))
  );
}
