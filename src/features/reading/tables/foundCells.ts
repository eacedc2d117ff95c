import type { Table } from "../../../editions/Edition";
import { partsOf, yearOf, type Code } from "../../../engine/Code";
import { cellShape, type ColumnShape } from "../../../engine/Check";
import { absent, type Figure, type Figures } from "../../../engine/Figure";
import { readFigure } from "../../../engine/readFigure";
import { remember } from "../../../engine/remember";
import { cellAddress } from "../../../sheets/address";
import type { CellValue } from "../../../sheets/Sheets";
import type { FoundCell } from "./FoundCell";
import { columnLabel } from "../labels/columnLabel";
import { rowLabel } from "../labels/rowLabel";
import type { CellPlace } from "./findTable";
import type { FoundTable } from "./findTables";
import { shapeOf } from "./shapeOf";
import { unitInLabels } from "./unitInLabels";

/** The cells of a table that was found, by their codes, with the names of row and column. */
export const foundCells = remember(
  (found: FoundTable): ReadonlyMap<Code, FoundCell> =>
    new Map([...found.cells].map(([code, place]) => [code, findingCell(found, code, place)]))
);

/** One of them; nothing where no cell of the table goes by this text. */
export function foundCell(found: FoundTable, text: string): FoundCell | undefined {
  const code = text as Code;
  const place = found.cells.get(code);
  return place && findingCell(found, code, place);
}

/** The cells of several tables; of several tables of a kind, those of the first. */
export function cellsOfAll(tables: readonly FoundTable[]): ReadonlyMap<Code, FoundCell> {
  return new Map([...tables].reverse().flatMap((found) => [...foundCells(found)]));
}

/** What the cells hold; read once for all the checks. */
export const figuresOf = remember(
  (found: FoundTable): Figures =>
    new Map([...found.cells].map(([code, place]) => [code, figureAt(found, code, place)]))
);

/** What the cells of several tables hold; of several tables of a kind, those of the first. */
export function figuresIn(tables: readonly FoundTable[]): Figures {
  const figures = new Map<Code, Figure>();
  for (const found of [...tables].reverse())
    for (const [code, figure] of figuresOf(found)) figures.set(code, figure);
  return figures;
}

/** The cell of a code that may be marked as last year's, in the first table that has it. */
export function cellOfYears(
  now: readonly FoundTable[],
  prior: readonly FoundTable[],
  marked: Code
): FoundCell | undefined {
  const { code, year } = yearOf(marked);
  const found = (year === "prior" ? prior : now).find(({ cells }) => cells.has(code));
  const cell = found && foundCell(found, code);
  return cell && year === "prior" ? { ...cell, year } : cell;
}

/** How a cell of the table counts. */
export function shapeOfCell(table: Table, code: Code): ColumnShape | null {
  const parts = partsOf(code);
  const column = table.columns.find(({ key }) => key === parts.column);
  return column ? cellShape(shapeOf(table), parts.row, column) : null;
}

/** The names of a table's rows and columns, by their keys. */
export const labelsOf = remember(
  (table: Table): ReadonlyMap<string, string> =>
    new Map([
      ...table.rows.map(({ key }) => [key, rowLabel(table, key)] as const),
      ...table.columns.map(({ key }) => [key, columnLabel(table, key)] as const),
    ])
);

function findingCell(found: FoundTable, code: Code, place: CellPlace): FoundCell {
  const { sheet, table } = found;
  const { row, column } = place;
  const labels = labelsOf(table);
  const parts = partsOf(code);
  const value = valueAt(found, place);
  return {
    code,
    sheet: sheet.id,
    sheetName: sheet.name,
    row,
    column,
    address: cellAddress(row, column),
    rowLabel: labels.get(parts.row) ?? "",
    columnLabel: labels.get(parts.column) ?? "",
    value,
    figure: figuresOf(found).get(code) ?? absent,
  };
}

/**
 * Money has the unit that the report put into the labels itself, where the form prescribes none, or
 * another one.
 */
function figureAt(found: FoundTable, code: Code, place: CellPlace): Figure {
  const figure = readFigure(valueAt(found, place));
  if (figure.is !== "number" || figure.written !== "number") return figure;
  const asked = shapeOfCell(found.table, code);
  if (asked?.nature !== "money") return figure;
  const said = unitInLabels(found, place.row, place.column);
  return said === null || said === asked.unit ? figure : { ...figure, unit: said };
}

/** What the sheet of a table holds in a cell; "" beyond its filled part. */
export function valueAt({ sheet }: FoundTable, { row, column }: CellPlace): CellValue {
  return sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
}
