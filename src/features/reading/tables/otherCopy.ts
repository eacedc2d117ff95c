import { areaAddress } from "../../../sheets/address";
import { valueAt } from "./foundCells";
import type { FoundTable } from "./FoundTable";

/**
 * Where a table stands that its report has once already, above or before it, with other figures:
 * "表四!A9:O9". Both are checked, and nothing tells which is meant. None for a copy that adds nothing.
 *
 * @param tables of one report, in the order in which they stand
 */
export function otherCopy(found: FoundTable, tables: readonly FoundTable[]): string[] {
  const first = tables.find(({ table }) => table.id === found.table.id);
  if (!first || first === found) return [];
  const differs = [...found.cells].some(([code, place]) => {
    const before = first.cells.get(code);
    const value = valueAt(found, place);
    return value !== "" && before !== undefined && value !== valueAt(first, before);
  });
  return differs ? [`${found.table.title} ${found.sheet.name}!${figuresOf(found)}`] : [];
}

function figuresOf({ cells }: FoundTable): string {
  const [rows, columns] = [
    [...cells.values()].map(({ row }) => row),
    [...cells.values()].map(({ column }) => column),
  ];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return areaAddress({
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  });
}
