import { partsOf, type Code, type Year } from "../../../engine/Code";
import type { FoundTable } from "./findTables";
import { labelsOf } from "./foundCells";

/** The names of the rows and of the columns without which there are no such cells. */
export interface GoneNames {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** @param tables those of either year */
export function namesOfGone(
  codes: readonly Code[],
  tables: Readonly<Record<Year, readonly FoundTable[]>>
): GoneNames {
  const rows = new Set<string>();
  const columns = new Set<string>();
  for (const code of codes) {
    const { year, table: id, row, column } = partsOf(code);
    const own = tables[year].filter(({ table }) => table.id === id);
    const [found] = own;
    const labels = found && labelsOf(found.table);
    if (own.some(({ missingColumns }) => missingColumns.includes(column)))
      columns.add(labels?.get(column) ?? column);
    else rows.add(labels?.get(row) ?? row);
  }
  return { rows: [...rows], columns: [...columns] };
}
