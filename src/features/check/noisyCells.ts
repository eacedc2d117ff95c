import type { FoundTable } from "../find/findTables";
import { figuresOf, foundCell } from "../find/foundCells";
import type { FindingCell } from "./Validation";

/** The cells whose numbers have digits that a program's own addition left, to be named. */
export function noisyCells(tables: readonly FoundTable[]): FindingCell[] {
  return tables.flatMap((found) =>
    [...figuresOf(found)].flatMap(([code, figure]) =>
      figure.is === "number" && figure.noise ? (foundCell(found, code) ?? []) : []
    )
  );
}
