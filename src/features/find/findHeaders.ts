import type { Table } from "../../editions/Edition";
import type { LabelGrid } from "./LabelGrid";
import { matchLabel } from "./matchLabel";
import { normaliseLabel } from "./normaliseLabel";
import { remember } from "./remember";

/** Where the columns of a table stand on a sheet. */
export interface Header {
  readonly columns: readonly number[];
  readonly top: number;
  readonly bottom: number;
  readonly score: number;
}

/** Headers are printed in up to three layers; some reports break one label over several rows. */
const layersAbove = 2;
const layersBelow = 4;

/** Every place on the sheet where the headers of all columns stand in their order. */
export function findHeaders(grid: LabelGrid, table: Table): Header[] {
  const wordings = columnWordings(table);
  const [first, ...rest] = wordings;
  if (!first) return [];
  const headers: Header[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (const [column] of grid.inRow(row)) {
      const start = labelFrom(grid, row, column, first);
      const header = start && follow(grid, row, { column, ...start }, rest);
      if (header) headers.push(header);
    }
  }
  return headers;
}

/** The normalised wordings of each column's own header. */
export const columnWordings = remember(({ columns }: Table): string[][] =>
  columns.map(({ path, aliases = [] }) => [path.at(-1) ?? "", ...aliases].map(normaliseLabel))
);

interface Found {
  readonly column: number;
  readonly score: number;
  readonly bottom: number;
}

function follow(grid: LabelGrid, row: number, start: Found, rest: string[][]): Header | null {
  const found = [start];
  for (const accepted of rest) {
    const next = nearestToTheRight(grid, row, found.at(-1)?.column ?? 0, accepted);
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

function nearestToTheRight(
  grid: LabelGrid,
  row: number,
  after: number,
  accepted: readonly string[]
): Found | null {
  const candidates: Found[] = [];
  for (let r = row - layersAbove; r <= row + layersBelow; r += 1) {
    for (const [column] of grid.inRow(r)) {
      const label = column > after ? labelFrom(grid, r, column, accepted) : null;
      if (label) candidates.push({ column, ...label });
    }
  }
  // The nearest, even with a slip: a better label further on may be that of a table beside this one.
  const [nearest] = candidates.sort((a, b) => a.column - b.column || b.score - a.score);
  return nearest ?? null;
}

/** Reads a label that begins in the cell and may go on in the cells below it. */
function labelFrom(grid: LabelGrid, row: number, column: number, accepted: readonly string[]) {
  let label = "";
  for (let r = row; r < row + layersBelow; r += 1) {
    const part = grid.at(r, column);
    if (!part) return null;
    label += part;
    const score = matchLabel(label, accepted);
    if (score > 0) return { score, bottom: r };
  }
  return null;
}
