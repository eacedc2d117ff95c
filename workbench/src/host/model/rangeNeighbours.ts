import { MAX_COLUMNS, MAX_ROWS } from "../../grid/address";
import { boundingArea, intersection } from "../../grid/area";
import type { Area } from "../../grid/Grid";
import { invalidArgument, itemNotFound } from "../batch/HostError";
import { placeArgument, wholeArgument } from "./arguments";
import type { Instance, World } from "./ExcelClass";
import type { RangeTarget } from "./targets";

type Method = (target: RangeTarget, args: readonly unknown[], world: World) => Instance | null;

/** Methods of Range that give another range and change nothing. */
export const rangeNeighbours: Readonly<Record<string, Method>> = {
  getCell: derived((area, [row, column]) => ({
    row: area.row + wholeArgument(row, "row"),
    column: area.column + wholeArgument(column, "column"),
    rows: 1,
    columns: 1,
  })),
  getRow: derived((area, [row]) => {
    const index = wholeArgument(row, "row", 0);
    if (index >= area.rows) throw invalidArgument("the range has no such row");
    return { ...area, row: area.row + index, rows: 1 };
  }),
  getColumn: derived((area, [column]) => {
    const index = wholeArgument(column, "column", 0);
    if (index >= area.columns) throw invalidArgument("the range has no such column");
    return { ...area, column: area.column + index, columns: 1 };
  }),
  getEntireRow: derived((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  getEntireColumn: derived((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  getOffsetRange: derived((area, [rows, columns]) => ({
    ...area,
    row: area.row + wholeArgument(rows, "rowOffset"),
    column: area.column + wholeArgument(columns, "columnOffset"),
  })),
  getResizedRange: derived((area, [rows, columns]) => ({
    ...area,
    rows: area.rows + wholeArgument(rows, "deltaRows"),
    columns: area.columns + wholeArgument(columns, "deltaColumns"),
  })),
  getAbsoluteResizedRange: derived((area, [rows, columns]) => ({
    ...area,
    rows: wholeArgument(rows, "numRows", 1),
    columns: wholeArgument(columns, "numColumns", 1),
  })),
  getLastCell: derived((area) => ({
    row: area.row + area.rows - 1,
    column: area.column + area.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastRow: derived((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  getLastColumn: derived((area) => ({
    ...area,
    column: area.column + area.columns - 1,
    columns: 1,
  })),
  getRowsAbove: derived((area, [count]) => beside(area, "row", -1, count)),
  getRowsBelow: derived((area, [count]) => beside(area, "row", 1, count)),
  getColumnsBefore: derived((area, [count]) => beside(area, "column", -1, count)),
  getColumnsAfter: derived((area, [count]) => beside(area, "column", 1, count)),
  getBoundingRect: ({ place }, [other], world) => {
    const second = placeArgument(other, place.sheet, world);
    if (second.sheet !== place.sheet) throw invalidArgument("the ranges are on different sheets");
    return make(place.sheet, boundingArea(place.area, second.area), world);
  },
  getIntersection: (target, args, world) => orFail(shared(target, args, world), "intersection"),
  getIntersectionOrNullObject: shared,
  getUsedRange: ({ place }, [valuesOnly], world) =>
    used(place.sheet, place.area, valuesOnly, world) ??
    make(place.sheet, { ...place.area, rows: 1, columns: 1 }, world),
  getUsedRangeOrNullObject: ({ place }, [valuesOnly], world) =>
    used(place.sheet, place.area, valuesOnly, world),
};

function derived(of: (area: Area, args: readonly unknown[]) => Area): Method {
  return ({ place }, args, world) => make(place.sheet, of(place.area, args), world);
}

function make(sheet: string, area: Area, world: World): Instance {
  const fits =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!fits) throw invalidArgument("the range leaves the sheet");
  return world.make("Range", { place: world.places.make(sheet, area) });
}

function beside(area: Area, side: "row" | "column", direction: 1 | -1, count: unknown): Area {
  const wanted = wholeArgument(count ?? 1, "count") * direction;
  const size = Math.abs(wanted);
  const length = side === "row" ? area.rows : area.columns;
  const start = wanted > 0 ? area[side] + length : area[side] - size;
  return side === "row"
    ? { ...area, row: start, rows: size }
    : { ...area, column: start, columns: size };
}

function shared(
  { place }: RangeTarget,
  [other]: readonly unknown[],
  world: World
): Instance | null {
  const second = placeArgument(other, place.sheet, world);
  const area = second.sheet === place.sheet ? intersection(place.area, second.area) : null;
  return area && make(place.sheet, area, world);
}

function used(sheet: string, area: Area, valuesOnly: unknown, world: World): Instance | null {
  const whole = world.grid.usedArea(sheet, valuesOnly === true);
  const part = whole && intersection(whole, area);
  if (!part) return null;
  const trimmed = valuesOnly === true ? filled(sheet, part, world) : part;
  return trimmed && make(sheet, trimmed, world);
}

/** What is left of an area without the blank rows and columns around it. */
function filled(sheet: string, area: Area, world: World): Area | null {
  let found: Area | null = null;
  world.grid.formulas(sheet, area).forEach((row, r) => {
    row.forEach((content, c) => {
      if (content === "") return;
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      found = found ? boundingArea(found, cell) : cell;
    });
  });
  return found;
}

function orFail(range: Instance | null, what: string): Instance {
  if (!range) throw itemNotFound(`the ${what}`);
  return range;
}
