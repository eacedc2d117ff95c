import { formatDecimal } from "../../../engine/Decimal";
import type { NumberFigure } from "../../../engine/Figure";
import type { Edit, Place, Sheets, Snapshot } from "../../../sheets/Sheets";
import { refuseProtected } from "../../workbook/refuseProtected";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { FoundTable } from "../../reading/tables/findTables";
import { foundCells, shapeOfCell } from "../../reading/tables/foundCells";
import { ownReports } from "../../drawing/cleanCopy/copiedForms";

/** A figure that stands in its cell as text, and the number that it says. */
export interface UncleanFigure {
  readonly cell: FoundCell;
  readonly from: string;
  /** Plain digits. */
  readonly to: string;
}

export type Cleaned =
  | { readonly done: true; readonly undo: readonly Edit[] }
  /** Nothing was changed: these cells hold something else by now. */
  | { readonly done: false; readonly changed: readonly FoundCell[] };

/** "4件", "１２" and text numbers, where nothing but the number is lost by making one of them. */
export function uncleanFigures(snapshot: Snapshot): UncleanFigure[] {
  return ownReports(snapshot)
    .flatMap(({ tables }) => tables)
    .flatMap((found) => [...foundCells(found).values()].flatMap((cell) => unclean(cell, found)));
}

/** Makes numbers of them, all or none; formulas are left alone. */
export async function cleanFigures(
  sheets: Sheets,
  figures: readonly UncleanFigure[]
): Promise<Cleaned> {
  const snapshot = await sheets.read();
  const now = new Map(uncleanFigures(snapshot).map((each) => [keyOf(each), each.from]));
  const changed = figures.filter((each) => now.get(keyOf(each)) !== each.from);
  if (changed.length > 0) return { done: false, changed: changed.map(({ cell }) => cell) };
  refuseProtected(
    snapshot,
    figures.map(({ cell }) => cell)
  );
  const undo = await sheets.remember(figures.map(({ cell }) => placeOf(cell)));
  await sheets.apply(
    figures.flatMap(({ cell, to }): Edit[] => [
      // In a cell that is formatted as text, a number would be text again.
      { do: "format", at: placeOf(cell), format: { numberFormat: "General" } },
      { do: "write", at: placeOf(cell), rows: [[Number(to)]] },
    ])
  );
  return { done: true, undo };
}

function unclean(cell: FoundCell, found: FoundTable): UncleanFigure[] {
  const { figure, value, code } = cell;
  if (figure.is !== "number" || typeof value !== "string" || isFormula(cell, found)) return [];
  const shape = shapeOfCell(found.table, code);
  // "+1036" is how an increase is written.
  if (shape?.nature === "change" && figure.written === "signed text" && !figure.unit) return [];
  return saysNoMore(figure, shape?.unit ?? null)
    ? [{ cell, from: value, to: formatDecimal(figure.value) }]
    : [];
}

/** Units of money count: 12万元 is another figure than 12. A remark in brackets is not to be lost. */
function saysNoMore({ unit }: NumberFigure, prescribed: string | null): boolean {
  if (unit === null || unit === prescribed) return true;
  return !unit.startsWith("(") && !unit.endsWith("元");
}

function isFormula({ row, column, value }: FoundCell, { sheet }: FoundTable): boolean {
  return sheet.formulas[row - sheet.row]?.[column - sheet.column] !== value;
}

function keyOf({ cell }: UncleanFigure): string {
  return `${cell.sheet}/${cell.row}/${cell.column}`;
}

function placeOf({ sheet, row, column }: FoundCell): Place {
  return { sheet, row, column, rows: 1, columns: 1 };
}
