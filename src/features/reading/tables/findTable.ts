import type { Code } from "../../../engine/Code";
import type { Table } from "../../../editions/Edition";
import { cellRows } from "../../../engine/cellRows";
import { remember } from "../../../engine/remember";
import { alignRows, type LabelledRow } from "./alignRows";
import { spanOf, type Header } from "./findHeaders";
import type { LabelGrid, PlacedLabel } from "../labels/LabelGrid";
import { isNoName } from "./isNoName";
import { movedRows } from "./movedRows";
import { namesakes } from "./namesakes";
import { normaliseLabel } from "../labels/normaliseLabel";
import { numberingOf } from "../labels/numbering";
import { shapeOf } from "./shapeOf";

/** A table as it stands on a sheet. */
export interface Sighting {
  readonly header: Header;
  /** Where each row with figures stands; null for one that is not there. */
  readonly rows: readonly (number | null)[];
  /** For each of them, every row that has its name in its place where they hold different figures. */
  readonly namesakes?: readonly (readonly number[])[];
  /** Higher for more labels found as they should be, lower for rows that are missing or too many. */
  readonly score: number;
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sighting, by their codes; a row or column that is not there has none. */
export interface SightedCells {
  readonly cells: ReadonlyMap<Code, CellPlace>;
  readonly missingRows: readonly string[];
  readonly missingColumns: readonly string[];
}

/** Fewer than half of its rows, and it is some other table under the same header. */
const leastShareOfRows = 0.5;
const emptyRowsAllowed = 2;
/** What a row's own name counts in the score. */
const fitOfName = 3;

/** What ends a table: the titles and headers of others, and its own headers coming again. */
export interface Bounds {
  readonly stops: ReadonlySet<string>;
  readonly headers: readonly Header[];
}

/** The normalised wordings of each row with figures. */
export const rowWordings = remember(({ rows }: Table): string[][] =>
  rows
    .filter(({ role }) => role === "data")
    .map(({ label, aliases = [] }) => [label, ...aliases].map(normaliseLabel))
);

/** Reads the rows under a header; null when they are not this table's. */
export function findTable(
  grid: LabelGrid,
  header: Header,
  table: Table,
  { stops, headers }: Bounds
): Sighting | null {
  const rows = table.rows.filter(({ role }) => role === "data");
  if (rows.every(({ label }) => label === "")) return unlabelledRow(grid, header);
  const wordings = rowWordings(table);
  const copies = headers
    .filter((other) => spanOf(other).first === spanOf(header).first && other.top > header.bottom)
    .map(({ top }) => top);
  const found = withoutCopies(labelledRows(grid, header, stops, isNoName(table)), copies, wordings);
  const { rows: inOrder, score } = alignRows(wordings, found);
  const share = inOrder.filter((place) => place !== null).length / rows.length;
  if (share < leastShareOfRows) return null;
  if (isOfAnother(grid, header, table, inOrder)) return null;
  const places = share < 1 ? movedRows(wordings, found, inOrder) : inOrder;
  const matched = places.filter((place) => place !== null);
  const last = Math.max(...matched);
  const taken = new Set(matched);
  const extra = found.filter(({ row }) => row < last && !taken.has(row)).length;
  const missing = rows.length - matched.length;
  const foreign = fitOfName * foreignNumbers(grid, header, rows, places);
  return {
    header,
    rows: places,
    namesakes: namesakes(grid, header, { wordings, found, places }),
    score: header.score + score - extra - missing - foreign,
  };
}

/**
 * Rows that have the name of the form's row and a number of another kind, where most are numbered as
 * the form has them: "3.其他" is not "（六）其他".
 */
function foreignNumbers(
  grid: LabelGrid,
  { columns }: Header,
  expected: Table["rows"],
  places: readonly (number | null)[]
): number {
  const first = Math.min(...columns.filter((column) => column !== null));
  const pairs = places.flatMap((row, index) => {
    const wanted = numberingOf(expected[index]?.label ?? "");
    const there = row === null ? null : numberingOf(grid.textLeftOf(row, first));
    return wanted && there ? [wanted === there] : [];
  });
  const foreign = pairs.filter((same) => !same).length;
  return foreign * 2 < pairs.length ? foreign : 0;
}

/** Where the table's own title stands between the header and its rows, the header is another table's. */
function isOfAnother(
  grid: LabelGrid,
  header: Header,
  { title }: Table,
  rows: readonly (number | null)[]
): boolean {
  const wanted = normaliseLabel(title);
  const first = Math.min(...rows.filter((row) => row !== null));
  for (let row = header.bottom + 1; row < first; row += 1)
    if (grid.inRow(row).some(([, label]) => label === wanted)) return true;
  return false;
}

export function cellsOf({ header, rows, namesakes }: Sighting, table: Table): SightedCells {
  const cells = new Map<Code, CellPlace>();
  const missingRows: string[] = [];
  cellRows(shapeOf(table)).forEach((line, index) => {
    const row = rows[index] ?? null;
    if (row === null || namesakes?.[index]?.length) missingRows.push(line.key);
    else
      line.cells.forEach(({ code }, at) => {
        const column = header.columns[at] ?? null;
        if (column !== null) cells.set(code, { row, column });
      });
  });
  const missingColumns = table.columns.flatMap(({ key }, at) =>
    (header.columns[at] ?? null) === null ? [key] : []
  );
  return { cells, missingRows, missingColumns };
}

/**
 * The rows with a label, down to the next header or title of another table. Tables may stand beside
 * this one; they do not end it.
 */
function labelledRows(
  grid: LabelGrid,
  header: Header,
  stops: Bounds["stops"],
  noName: (label: string) => boolean
): LabelledRow[] {
  const { first, last: right } = spanOf(header);
  const rows: LabelledRow[] = [];
  let left = first;
  for (let row = header.bottom + 1; row <= grid.lastRow; row += 1) {
    const stop = ([column, label]: PlacedLabel) =>
      column >= left && column <= right && stops.has(label);
    if (grid.inRow(row).some(stop)) break;
    const nearest = grid.leftOf(row, first, noName);
    if (!nearest) continue;
    const [column, label] = nearest;
    left = Math.min(left, column);
    rows.push({ row, label });
  }
  return rows;
}

/** Up to where the header comes again, save where the rows only go on there, on another page. */
function withoutCopies(
  found: readonly LabelledRow[],
  copies: readonly number[],
  wordings: readonly (readonly string[])[]
): readonly LabelledRow[] {
  if (copies.length === 0) return found;
  const matched = (part: readonly LabelledRow[]) =>
    alignRows(wordings, part).rows.flatMap((row, index) => (row === null ? [] : [index]));
  const end = copies.find((top, index) => {
    const next = copies[index + 1] ?? Infinity;
    const above = matched(found.filter(({ row }) => row < top));
    const below = matched(found.filter(({ row }) => row >= top && row < next));
    return (above.at(-1) ?? -1) >= (below[0] ?? Infinity);
  });
  return found.filter(({ row }) => row < (end ?? Infinity));
}

/**
 * A table without row names: its figures are the first row under the header that holds any. A
 * heading below an empty table is none.
 */
function unlabelledRow(grid: LabelGrid, header: Header): Sighting {
  const below = Array.from(
    { length: emptyRowsAllowed + 1 },
    (_, index) => header.bottom + 1 + index
  );
  const row =
    below.find((candidate) =>
      header.columns.some((column) => column !== null && grid.holdsFigure(candidate, column))
    ) ?? header.bottom + 1;
  return { header, rows: [row], score: header.score };
}
