import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { Area } from "./Grid";

export type Shift = "rows" | "columns";

/** What is selected on a sheet that nobody has been on. */
export const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Whole rows or columns put in before, or taken out from, `start`. */
export interface StructureChange {
  readonly kind: "insert" | "remove";
  readonly shift: Shift;
  readonly start: number;
  readonly count: number;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
}

/** The area with all of the merged cells that it touches, which is what gets selected in its place. */
export function withMerges(area: Area, merges: readonly Area[]): Area {
  const grown = merges
    .filter((merge) => intersection(area, merge))
    .reduce((whole, merge) => boundingArea(whole, merge), area);
  return contains(area, grown) ? area : withMerges(grown, merges);
}

/** True for whole rows, whole columns and the whole sheet: areas that nobody should walk cell by cell. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}

export function structureChange(
  kind: StructureChange["kind"],
  area: Area,
  shift: Shift
): StructureChange {
  return shift === "rows"
    ? { kind, shift, start: area.row, count: area.rows }
    : { kind, shift, start: area.column, count: area.columns };
}

/**
 * Where an area lies after the change: it moves down, stretches when cut in the middle, shrinks when
 * part of it goes, and is null when all of it goes.
 */
export function shiftArea(area: Area, change: StructureChange): Area | null {
  if (change.shift === "rows") {
    const moved = shiftSpan(area.row, area.rows, change, MAX_ROWS);
    return moved && { ...area, row: moved.start, rows: moved.count };
  }
  const moved = shiftSpan(area.column, area.columns, change, MAX_COLUMNS);
  return moved && { ...area, column: moved.start, columns: moved.count };
}

function shiftSpan(
  start: number,
  count: number,
  change: StructureChange,
  limit: number
): { start: number; count: number } | null {
  // Whole rows and columns have no end that could move.
  if (count === limit) return { start, count };
  const end = start + count;
  if (change.kind === "insert") {
    if (change.start <= start) return { start: start + change.count, count };
    return { start, count: change.start < end ? count + change.count : count };
  }
  const goneEnd = change.start + change.count;
  const newStart = start - Math.max(0, Math.min(start, goneEnd) - change.start);
  const newEnd = end - Math.max(0, Math.min(end, goneEnd) - change.start);
  return newEnd > newStart ? { start: newStart, count: newEnd - newStart } : null;
}
