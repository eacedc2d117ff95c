import { isUnbounded } from "../../grid/area";
import type { Area, CellValue } from "../../grid/Grid";
import { invalidArgument } from "../batch/HostError";
import type { World } from "./ExcelClass";
import { guardCells, guardSheet } from "./guard";

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;

/** Excel's word for the type of each cell's value. */
export function valueTypes(sheet: string, area: Area, world: World): unknown[][] {
  const formulas = world.grid.formulas(sheet, area);
  return world.grid.values(sheet, area).map((row, r) =>
    row.map((value, c) => {
      if (typeof value === "number") return "Double";
      if (typeof value === "boolean") return "Boolean";
      if (value === "") return formulas[r]?.[c] === "" ? "Empty" : "String";
      return ERRORS.test(value) ? "Error" : "String";
    })
  );
}

export function numberFormats(sheet: string, area: Area, world: World): unknown[][] {
  const common = world.grid.format(sheet, area).numberFormat;
  return grid(
    area,
    (row, column) =>
      common ??
      world.grid.format(sheet, { row, column, rows: 1, columns: 1 }).numberFormat ??
      "General"
  );
}

export function writeCells(sheet: string, area: Area, value: unknown, world: World): void {
  const rows = matrix(value, area);
  guardCells(sheet, area, world);
  world.grid.write(
    sheet,
    area,
    rows.map((row) => row.map(cellValue))
  );
}

export function applyNumberFormats(sheet: string, area: Area, value: unknown, world: World): void {
  guardSheet(sheet, world, "allowFormatCells");
  if (typeof value === "string") {
    world.grid.setFormat(sheet, area, { numberFormat: value });
    return;
  }
  const rows = matrix(value, area);
  const first = rows[0]?.[0];
  if (rows.every((row) => row.every((format) => format === first))) {
    setOne(sheet, area, first, world);
    return;
  }
  rows.forEach((row, r) => {
    row.forEach((format, c) => {
      setOne(
        sheet,
        { row: area.row + r, column: area.column + c, rows: 1, columns: 1 },
        format,
        world
      );
    });
  });
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
    return grid(area, () => value);
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

function grid<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.row + r, area.column + c))
  );
}
