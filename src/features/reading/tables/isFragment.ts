import type { Edition } from "../../../editions/Edition";
import { labelGrid } from "../labels/LabelGrid";
import { fitsOf } from "../labels/matchLabel";
import { columnWordings } from "./findHeaders";
import type { FoundTable } from "./FoundTable";

/**
 * Whether what was found as a table of another edition is what is left of the one of the report's
 * own: further headings of that one stand in the same header. 处理决定数量 alone is the whole of
 * 第二十条第（五）项 in 2021; beside 本年增/减 it is the table of 2019 with a column gone.
 *
 * @param isTaken whether a column under these rows is known to be another table's
 */
export function isFragment(
  { edition, table, sheet, header }: FoundTable,
  main: Edition | null,
  isTaken: (column: number) => boolean
): boolean {
  const own = main?.tables.find(({ id }) => id === table.id);
  if (!own || edition === main) return false;
  const fits = fitsOf(columnWordings(own));
  const grid = labelGrid(sheet);
  for (let row = header.top; row <= header.bottom; row += 1)
    for (const [column] of grid.inRow(row))
      if (!isTaken(column) && grid.downFrom(row, column).some((label) => fits(label).includes(3)))
        return true;
  return false;
}
