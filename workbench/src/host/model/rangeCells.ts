import { isUnbounded } from "../../grid/area";
import { typed } from "../../grid/entry/typed";
import type { Area, CellValue } from "../../grid/Grid";
import { tableOf } from "../../grid/tableOf";
import { invalidArgument } from "../batch/HostError";
import { checkFormula } from "./checkFormula";
import type { World } from "./ExcelClass";
import { guardCells, guardSheet } from "./guard";
import { valueType } from "./valueType";
import { withinLimit } from "./withinLimit";

/** Excel's word for the type of each cell's value. */
export function valueTypes(sheet: string, area: Area, world: World): unknown[][] {
  const formulas = world.grid.formulas(sheet, area);
  return world.grid.values(sheet, area).map((row, r) =>
    row.map((value, c) => {
      const isText = value === "" && formulas[r]?.[c] !== "";
      return isText ? "String" : valueType(value);
    })
  );
}

export function numberFormats(sheet: string, area: Area, world: World): unknown[][] {
  const common = world.grid.format(sheet, area).numberFormat;
  return tableOf(
    area,
    (row, column) =>
      common ??
      world.grid.format(sheet, { row, column, rows: 1, columns: 1 }).numberFormat ??
      "General"
  );
}

export function writeCells(sheet: string, area: Area, value: unknown, world: World): void {
  const rows = matrix(value, area).map((row) => row.map(cellValue));
  guardCells(sheet, area, world);
  const formatAt = (r: number, c: number): string => {
    const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
    return world.grid.format(sheet, cell).numberFormat ?? "General";
  };
  rows.forEach((row, r) => {
    row.forEach((entry, c) => {
      if (typeof entry === "string") checkEntry(entry, () => formatAt(r, c));
    });
  });
  world.grid.write(sheet, area, rows);
}

/** Throws for text that Excel takes into no cell. */
function checkEntry(entry: string, format: () => string): void {
  const isFormula = /^[=+-]./.test(entry) && isFormulaIn(entry, format());
  if (isFormula) checkFormula(entry.startsWith("=") ? entry : `=${entry}`);
  else withinLimit("cellText", entry);
}

function isFormulaIn(entry: string, format: string): boolean {
  const content = typed(entry, format)?.content;
  return content !== undefined && "formula" in content;
}

export function applyNumberFormats(sheet: string, area: Area, value: unknown, world: World): void {
  guardSheet(sheet, world, "allowFormatCells");
  const rows = formatRows(value, area);
  const first = rows[0]?.[0];
  if (rows.every((row) => row.every((format) => format === first))) {
    setOne(sheet, area, first, world);
    return;
  }
  rows.forEach((row, r) => {
    row.forEach((format, c) => {
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      setOne(sheet, cell, format, world);
    });
  });
}

/** Unlike values, one format does for many cells even as an array of one cell. */
function formatRows(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  const isOneCell = value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  return isOneCell ? (value as unknown[][]) : matrix(value, area);
}

function setOne(sheet: string, area: Area, format: unknown, world: World): void {
  if (format === null) return;
  if (typeof format !== "string") throw invalidArgument("numberFormat");
  world.grid.setFormat(sheet, area, { numberFormat: format });
}

/** A value for every cell: as given when the size fits, or the one value repeated. */
function matrix(value: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    if (isUnbounded(area)) throw invalidArgument("whole rows and columns take no single value");
    return tableOf(area, () => value);
  }
  const fits =
    value.length === area.rows &&
    value.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument("the number of rows or columns does not match the size of the range");
  }
  return value as readonly (readonly unknown[])[];
}

function cellValue(value: unknown): CellValue | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  throw invalidArgument("a cell takes text, a number or a truth value");
}
