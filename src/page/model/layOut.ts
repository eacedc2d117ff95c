import type { SheetLook } from "../../sheets/SheetLook";
import type { Area, CellValue, SheetSnapshot } from "../../sheets/Sheets";

/** A cell as it is drawn; what lies under a merged area is not. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly value: CellValue;
}

export interface DrawnRow {
  readonly row: number;
  /** Pixels; null where it is as high as its text. */
  readonly height: number | null;
  readonly cells: readonly DrawnCell[];
}

/** A sheet as a table: columns of so many pixels, rows that stay in view, and those that scroll. */
export interface DrawnSheet {
  readonly columns: readonly { readonly column: number; readonly width: number }[];
  readonly frozen: readonly DrawnRow[];
  readonly rows: readonly DrawnRow[];
  /** Rows in front of those that are drawn, and behind them. */
  readonly above: number;
  readonly below: number;
}

/** 96 pixels are 72 points. */
const pixels = (points: number) => Math.round((points * 96) / 72);
const usualWidth = 72;
const usualHeight = 20;
/** More are not drawn at once. */
export const mostRows = 240;
const mostColumns = 120;

/** @param frozen rows that stay in view @param from the first of the others that is drawn */
export function layOut(
  sheet: SheetSnapshot,
  look: SheetLook,
  frozen: number,
  from: number
): DrawnSheet {
  const merges = look.merges.filter(({ rows, columns }) => rows * columns > 1);
  const last = lastCell(sheet, merges);
  const columns = count(0, Math.min(last.columns, mostColumns)).flatMap((column) => {
    const width = look.widths.get(column);
    return width === 0 ? [] : [{ column, width: width === undefined ? usualWidth : pixels(width) }];
  });
  const shown = new Set(columns.map(({ column }) => column));
  const rowAt = (row: number): DrawnRow[] => {
    const height = look.heights.get(row);
    if (height === 0) return [];
    const cells = columns.flatMap(({ column }) => cellAt(sheet, merges, shown, row, column) ?? []);
    return [{ row, height: height === undefined ? usualHeight : pixels(height), cells }];
  };
  const start = Math.max(frozen, from);
  const end = Math.min(last.rows, start + mostRows);
  return {
    columns,
    frozen: count(0, Math.min(frozen, last.rows)).flatMap(rowAt),
    rows: count(start, end).flatMap(rowAt),
    above: start - frozen,
    below: last.rows - end,
  };
}

function cellAt(
  sheet: SheetSnapshot,
  merges: readonly Area[],
  shown: ReadonlySet<number>,
  row: number,
  column: number
): DrawnCell | null {
  const merge = merges.find((area) => holds(area, row, column));
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const wide = merge ? count(column, column + merge.columns).filter((c) => shown.has(c)).length : 1;
  return {
    ...{ row, column, rows: merge?.rows ?? 1, columns: Math.max(1, wide) },
    value: sheet.values[row - sheet.row]?.[column - sheet.column] ?? "",
  };
}

/** Behind the last cell that holds something or is merged. */
function lastCell({ row, column, values }: SheetSnapshot, merges: readonly Area[]) {
  return {
    rows: Math.max(row + values.length, ...merges.map((area) => area.row + area.rows)),
    columns: Math.max(
      column + (values[0]?.length ?? 0),
      ...merges.map((area) => area.column + area.columns)
    ),
  };
}

function count(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n);
}

export function holds(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
