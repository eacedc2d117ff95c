import type { Table } from "../../../editions/Edition";
import { columnWordings, spanOf, type Header } from "./findHeaders";
import type { LabelGrid } from "../labels/LabelGrid";
import { fitsOf } from "../labels/matchLabel";
import { normaliseLabel } from "../labels/normaliseLabel";
import { groupHeadings, groupsOf } from "./repeatedHeadings";

/** The headings over others stand at most so far above the columns' own. */
const layersAbove = 3;

/**
 * Whether a header that was found in the order of the form can be nothing else: no heading of the
 * table stands over a further column, and the headings over others stand where they should.
 *
 * @param isTaken whether a column under these rows is known to be another table's
 */
export function isPlain(
  grid: LabelGrid,
  table: Table,
  header: Header,
  isTaken: (column: number) => boolean
): boolean {
  return !hasFurther(grid, table, header, isTaken) && !isSwapped(grid, table, header);
}

function hasFurther(
  grid: LabelGrid,
  table: Table,
  header: Header,
  isTaken: (column: number) => boolean
): boolean {
  const { first, last } = spanOf(header);
  const fits = fitsOf(columnWordings(table));
  const used = new Set(header.columns);
  for (let row = header.top; row <= header.bottom; row += 1) {
    for (const [column] of grid.inRow(row)) {
      if (column < first - 1 || column > last + 1 || used.has(column) || isTaken(column)) continue;
      if (grid.downFrom(row, column).some((label) => fits(label).includes(3))) return true;
    }
  }
  return false;
}

/** Only their order counts: texts taken from a page lose how many columns each stands over. */
function isSwapped(grid: LabelGrid, table: Table, header: Header): boolean {
  const { groups } = groupsOf(table);
  if (!groups) return false;
  const { first, last } = spanOf(header);
  const headings = groupHeadings(grid, groups, header.top - layersAbove, header.bottom)
    .filter(({ column }) => column >= first && column <= last)
    .sort((a, b) => a.column - b.column);
  return !isAscending(headings.map(({ group }) => group)) || isOuterSwapped(grid, table, header);
}

/** The widest headings, as 行政诉讼 over two groups, stand in the form's order too. */
function isOuterSwapped(grid: LabelGrid, table: Table, { top, bottom, columns }: Header): boolean {
  const outer = [...new Set(table.columns.map(({ path }) => normaliseLabel(path[0])))];
  const { first, last } = spanOf({ columns });
  const rows = Array.from({ length: bottom - top + layersAbove + 1 }, (_, down) =>
    grid
      .inRow(top - layersAbove + down)
      .filter(([column]) => column >= first && column <= last)
      .map(([, label]) => outer.indexOf(label))
      .filter((at) => at >= 0)
  );
  return rows.some((order) => !isAscending(order));
}

const isAscending = (order: readonly number[]) =>
  order.every((each, index) => each >= (order[index - 1] ?? each));
