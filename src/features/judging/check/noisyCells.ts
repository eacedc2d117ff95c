import type { FoundTable } from "../../reading/tables/findTables";
import { figuresOf, foundCell } from "../../reading/tables/foundCells";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** The cells whose numbers have digits that a program's own addition left, to be named. */
export function noisyCells(tables: readonly FoundTable[]): FoundCell[] {
  return tables.flatMap((found) =>
    [...figuresOf(found)].flatMap(([code, figure]) =>
      figure.is === "number" && figure.noise ? (foundCell(found, code) ?? []) : []
    )
  );
}
