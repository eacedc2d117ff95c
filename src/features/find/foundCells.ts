import type { Table } from "../../editions/Edition";
import type { TableShape } from "../../engine/Check";
import type { Figures } from "../../engine/Figure";
import { readFigure } from "../../engine/readFigure";
import { cellAddress } from "../../sheets/address";
import { columnLabel } from "./columnLabel";
import type { FoundTable } from "./findTables";
import type { FindingCell } from "../check/Validation";

/** The cells of a table that was found, by their codes, with the names of row and column. */
export function foundCells(found: FoundTable): ReadonlyMap<string, FindingCell> {
  return new Map(
    [...found.cells].map(([code, { row, column }]) => [code, findingCell(found, code, row, column)])
  );
}

export function figuresOf(cells: ReadonlyMap<string, FindingCell>): Figures {
  return new Map([...cells].map(([code, { figure }]) => [code, figure]));
}

/** What the engine needs to know of a table. */
export function shapeOf({ id, rows, columns }: Table): TableShape {
  return {
    id,
    rows: rows.filter(({ role }) => role === "data").map(({ key }) => key),
    columns,
  };
}

/** "t3.r3.3.1.c7" → "r3.3.1" */
export function rowOf(code: string): string {
  return code.split(".").slice(1, -1).join(".");
}

/** The names of a table's rows and columns, by their keys. */
export function labelsOf(table: Table): ReadonlyMap<string, string> {
  return new Map([
    ...table.rows.map(({ key, label }) => [key, label] as const),
    ...table.columns.map(({ key }) => [key, columnLabel(table, key)] as const),
  ]);
}

function findingCell(found: FoundTable, code: string, row: number, column: number): FindingCell {
  const { sheet, table } = found;
  const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  const rowKey = rowOf(code);
  return {
    code,
    sheet: sheet.id,
    sheetName: sheet.name,
    row,
    column,
    address: cellAddress(row, column),
    rowLabel: table.rows.find(({ key }) => key === rowKey)?.label ?? "",
    columnLabel: columnLabel(table, code.split(".").at(-1) ?? ""),
    value,
    figure: readFigure(value),
  };
}
