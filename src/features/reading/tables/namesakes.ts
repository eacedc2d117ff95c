import type { LabelledRow } from "./alignRows";
import type { Header } from "./findHeaders";
import type { LabelGrid } from "../labels/LabelGrid";

interface Aligned {
  /** The normalised wordings of each expected row. */
  readonly wordings: readonly (readonly string[])[];
  /** The rows with a label under the header. */
  readonly found: readonly LabelledRow[];
  /** For each expected row, where it was found. */
  readonly places: readonly (number | null)[];
}

/**
 * For each expected row, all that have its name between its neighbours, where they do not hold the
 * same: nothing tells which is meant. None where one row has the name, or its copies add nothing.
 */
export function namesakes(
  grid: LabelGrid,
  header: Header,
  { wordings, found, places }: Aligned
): number[][] {
  const taken = new Set(places);
  const columns = header.columns.filter((column) => column !== null);
  const spare = found.filter(({ row }) => !taken.has(row));
  return places.map((place, index) => {
    if (place === null) return [];
    const above = places.slice(0, index).findLast((row) => row !== null) ?? header.bottom;
    const below = places.slice(index + 1).find((row) => row !== null) ?? endOf(grid, header, place);
    const others = spare
      .filter(({ row, label }) => row > above && row < below && wordings[index]?.includes(label))
      .map(({ row }) => row);
    const adds = others.some((row) => !repeats(grid, columns, row, place));
    return adds ? [place, ...others].sort((a, b) => a - b) : [];
  });
}

/** The first row below the last one of a table that goes on without figures. */
function endOf(grid: LabelGrid, header: Header, last: number): number {
  const { columns } = header;
  let row = last + 1;
  while (columns.some((column) => column !== null && grid.holdsFigure(row, column))) row += 1;
  return row;
}

/** What the row holds in these columns, if anything, the other holds too. */
function repeats(
  { sheet }: LabelGrid,
  columns: readonly number[],
  row: number,
  other: number
): boolean {
  const [own, beside] = [row, other].map((at) => sheet.values[at - sheet.row]);
  return columns.every((column) => {
    const value = own?.[column - sheet.column] ?? "";
    return value === "" || value === beside?.[column - sheet.column];
  });
}
