import type { Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import { groupBy } from "../../../engine/groupBy";
import { headRows, type HeadRows } from "./headRows";
import type { LabelGrid } from "../labels/LabelGrid";
import { fitsOf, type Fit, type Fits } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";

/** Where the columns of a table stand on a sheet. */
export interface Header {
  /** In the order of the form; null for one that is not there. */
  readonly columns: readonly (number | null)[];
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
  /** For each column of the form, every column of the sheet that has its heading. */
  readonly options?: readonly (readonly number[])[];
}

/** Headers are printed in up to three layers. */
const layers = { above: 2, below: 4 };

/**
 * For each table every place on the sheet where the headers of all its columns stand in their
 * order. The sheet is gone through once, however many tables are looked for.
 */
export function findHeaders(
  grid: LabelGrid,
  tables: readonly Table[]
): ReadonlyMap<Table, readonly Header[]> {
  const headers = new Map<Table, Header[]>(tables.map((table) => [table, []]));
  const firstColumns = fitsOf(firstWordings(tables));
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (const [column] of grid.inRow(row)) {
      if (grid.downFrom(row, column).every((label) => firstColumns(label).length === 0)) continue;
      tables.forEach((table, index) => {
        const start = labelFrom(grid, row, column, firstColumns, index);
        const header = start && follow(grid, row, { column, ...start }, columnWordings(table));
        if (header) headers.get(table)?.push(header);
      });
    }
  }
  return new Map(
    [...headers].map(([table, found]) => {
      const byTop = groupBy(found, ({ top }) => String(top));
      const isOver = (header: Header) =>
        byTop.get(String(header.bottom + 1))?.some((other) => headsOver(grid, header, other)) ??
        false;
      return [table, found.filter((header) => !isOver(header))];
    })
  );
}

/** A header right under which the same is asked for again, as 统计数 over 本年度, is not the column's own. */
function headsOver(grid: LabelGrid, above: Header, below: Header): boolean {
  const { first, last } = spanOf(above);
  const next = grid.inRow(above.top).find(([column]) => column > last)?.[0] ?? Infinity;
  return below.columns.every((column) => column !== null && column >= first && column < next);
}

/** The leftmost and the rightmost of its columns. */
export function spanOf({ columns }: Pick<Header, "columns">): {
  readonly first: number;
  readonly last: number;
} {
  const there = columns.filter((column) => column !== null);
  return { first: Math.min(...there), last: Math.max(...there) };
}

/** The normalised wordings of each column's own header. */
export const columnWordings = remember(({ columns }: Table): string[][] =>
  columns.map(({ path, aliases = [] }) => [path.at(-1) ?? "", ...aliases].map(normaliseLabel))
);

const firstWordings = remember((tables: readonly Table[]) =>
  tables.map((table) => columnWordings(table)[0] ?? [])
);

interface Label {
  readonly score: Fit;
  readonly bottom: number;
}

interface Found extends Label {
  readonly column: number;
}

function follow(grid: LabelGrid, row: number, start: Found, wordings: string[][]): Header | null {
  const found = [start];
  const rows = headRows(grid, { row, column: start.column }, layers);
  for (let index = 1; index < wordings.length; index += 1) {
    const next = nearestToTheRight(grid, rows, found.at(-1)?.column ?? 0, wordings, index);
    if (!next) return null;
    found.push(next);
  }
  return {
    columns: found.map(({ column }) => column),
    top: row,
    bottom: Math.max(...found.map(({ bottom }) => bottom)),
    score: found.reduce((sum, { score }) => sum + score, 0),
  };
}

/** The nearest, even with a slip: a better label further on may be that of a table beside this one. */
function nearestToTheRight(
  grid: LabelGrid,
  { top, bottom }: HeadRows,
  after: number,
  wordings: string[][],
  index: number
): Found | null {
  const last = lastColumn(grid, top, bottom);
  for (let column = after + 1; column <= last; column += 1) {
    let best: Found | null = null;
    for (let layer = top; layer <= bottom; layer += 1) {
      const label = labelFrom(grid, layer, column, fitsOf(wordings), index);
      if (label && label.score > (best?.score ?? 0)) best = { column, ...label };
    }
    if (best) return best;
  }
  return null;
}

function lastColumn(grid: LabelGrid, top: number, bottom: number): number {
  let last = -1;
  for (let row = top; row <= bottom; row += 1)
    last = Math.max(last, grid.inRow(row).at(-1)?.[0] ?? -1);
  return last;
}

/** How well the label that begins in the cell fits one of the wordings, and where it ends. */
function labelFrom(
  grid: LabelGrid,
  row: number,
  column: number,
  fits: Fits,
  index: number
): Label | null {
  const readings = grid.downFrom(row, column);
  for (let below = 0; below < readings.length; below += 1) {
    const score = fits(readings[below] ?? "")[index] ?? 0;
    if (score > 0) return { score, bottom: row + below };
  }
  return null;
}
