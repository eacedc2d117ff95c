import { ownReports } from "../../features/drawing/cleanCopy/copiedForms";
import { foundCells } from "../../features/reading/tables/foundCells";
import { cellAddress } from "../../sheets/address";
import type { Snapshot } from "../../sheets/Sheets";

/** The cells of a sheet that hold a report's figures, by address, and whether one is a formula. */
export function figureCells(
  snapshot: Snapshot,
  sheet: string
): ReadonlyMap<string, "typed" | "formula"> {
  const tables = ownReports(snapshot).flatMap((report) => report.tables);
  return new Map(
    tables
      .filter((found) => found.sheet.id === sheet)
      .flatMap((found) =>
        [...foundCells(found).values()].map(({ row, column, value }) => {
          const { formulas, row: top, column: left } = found.sheet;
          const typed = formulas[row - top]?.[column - left] === value;
          return [cellAddress(row, column), typed ? "typed" : "formula"] as const;
        })
      )
  );
}
