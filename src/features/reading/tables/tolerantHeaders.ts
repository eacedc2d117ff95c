import type { Table } from "../../../editions/Edition";
import { groupBy } from "../../../engine/groupBy";
import { columnWordings, type Header } from "./findHeaders";
import { headRows } from "./headRows";
import type { LabelGrid } from "../labels/LabelGrid";
import { fitsOf } from "../labels/matchLabel";
import { groupHeadings, groupOver, groupsOf } from "./repeatedHeadings";

/** A header of which some headings may be missing, and some may stand over more than one column. */
export interface TolerantHeader extends Header {
  /** For each column of the form, every column of the sheet with its heading. */
  readonly options: readonly (readonly number[])[];
}

/** Headers are printed in up to three layers, and may be broken over more rows. */
const layers = { above: 3, below: 4 };

interface Heading {
  readonly row: number;
  readonly column: number;
  readonly bottom: number;
  /** How well it fits each column of the form. */
  readonly fits: readonly number[];
}

/**
 * Where at least half of the table's headings stand close together, in whatever order. Headings that
 * several columns have in common are told apart by the heading over them.
 *
 * @param isTaken whether a cell is part of another table's header
 */
export function tolerantHeaders(
  grid: LabelGrid,
  table: Table,
  isTaken: (row: number, column: number) => boolean
): readonly TolerantHeader[] {
  const headings = headingsOn(grid, table).filter(({ row, column }) => !isTaken(row, column));
  const firsts = [...groupBy(headings, ({ row }) => String(row)).values()];
  const found = firsts.flatMap(([first]) => {
    if (!first) return [];
    const { top, bottom } = headRows(grid, first, layers);
    const near = headings.filter(({ row }) => row >= top && row <= bottom);
    return headerOf(grid, table, near) ?? [];
  });
  // The same header is met from each of its rows.
  return [...groupBy(found, ({ top, columns }) => `${top}/${columns.join()}`).values()].flatMap(
    ([first]) => first ?? []
  );
}

function headingsOn(grid: LabelGrid, table: Table): Heading[] {
  const fitsOfLabel = fitsOf(columnWordings(table));
  const headings: Heading[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (const [column] of grid.inRow(row)) {
      const readings = grid.downFrom(row, column).map(fitsOfLabel);
      const below = readings.findIndex((fits) => fits.some((fit) => fit > 0));
      const fits = readings[below];
      if (fits) headings.push({ row, column, bottom: row + below, fits });
    }
  }
  return headings;
}

function headerOf(grid: LabelGrid, table: Table, near: readonly Heading[]): TolerantHeader | null {
  const stacks = [...groupBy(near, ({ column }) => String(column)).values()];
  // Headings of two columns over each other: their cells were lost, and what stands below is of neither.
  if (stacks.some((own) => own.some(({ fits }) => fits.join() !== own[0]?.fits.join())))
    return null;
  const lowest = stacks.flatMap((own) => own.at(-1) ?? []);
  const placed = lowest.map((heading) => ({ heading, index: columnOf(grid, table, heading) }));
  const own = table.columns.map((_, index) =>
    best(
      placed.flatMap((each) => (each.index === index ? each.heading : [])),
      index
    )
  );
  const there = own.flat();
  if (own.filter((each) => each.length > 0).length * 2 < table.columns.length) return null;
  return {
    columns: own.map(([first]) => first?.column ?? null),
    options: own.map((each) => each.map(({ column }) => column)),
    top: Math.min(...there.map(({ row }) => row)),
    bottom: Math.max(...there.map(({ bottom }) => bottom)),
    score: own.reduce((sum, [first], index) => sum + (first?.fits[index] ?? 0), 0),
  };
}

/** A heading without a slip is not that of another column with one. */
function best(headings: readonly Heading[], index: number): Heading[] {
  const most = Math.max(...headings.map(({ fits }) => fits[index] ?? 0));
  return headings.filter(({ fits }) => fits[index] === most);
}

/** Which column of the form a heading stands over; null where it may be several. */
function columnOf(grid: LabelGrid, table: Table, { row, column, fits }: Heading): number | null {
  const most = Math.max(...fits);
  const { groups } = groupsOf(table);
  const over =
    groups && groupOver(groupHeadings(grid, groups, row - layers.above, row - 1), row, column);
  const fitting = fits.flatMap((fit, index) =>
    fit === most && (!groups || groups.of[index] === over) ? [index] : []
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
