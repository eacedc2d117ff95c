import { editions } from "../../../editions";
import type { CellValue, Edit, Place, Sheets, Snapshot } from "../../../sheets/Sheets";
import { rectangles } from "../../workbook/rectangles";
import { foundCell } from "../../reading/tables/foundCells";
import { findTables, type FoundTable } from "../../reading/tables/findTables";

/** The tables that the checks are done with: those of the newest form. */
export const [trialEdition] = editions;

/** A cell in which any figure but 0 breaks a balance when all others are 0. */
const planted = "t3.r1.c1";

export async function tablesOfTrial(sheets: Sheets): Promise<readonly FoundTable[]> {
  return findTables(await sheets.read()).filter(({ edition }) => edition === trialEdition);
}

/** Where the error is planted; undefined where the tables are not there. */
export function plantedCell(tables: readonly FoundTable[]) {
  return tables.map((found) => foundCell(found, planted)).find(Boolean);
}

export const placeOf = (cell: { sheet: string; row: number; column: number }): Place => ({
  ...{ sheet: cell.sheet, row: cell.row, column: cell.column },
  ...{ rows: 1, columns: 1 },
});

/** Writes 0 into every cell of figures. */
export function zeros(tables: readonly FoundTable[]): Edit[] {
  return tables.flatMap(({ sheet, cells }) => {
    const single = [...cells.values()].map((place) => ({ ...place, rows: 1, columns: 1 }));
    return rectangles(single).map((area): Edit => {
      const row = Array.from({ length: area.columns }, () => 0);
      const rows = Array.from({ length: area.rows }, () => row);
      return { do: "write", at: { ...area, sheet: sheet.id }, rows };
    });
  });
}

export function valueAt({ sheets }: Snapshot, at: Place): CellValue {
  const sheet = sheets.find(({ id }) => id === at.sheet);
  return sheet?.values[at.row - sheet.row]?.[at.column - sheet.column] ?? "";
}
