import type { Area, CellValue, Format } from "./Sheets";

/** How a sheet looks, for whoever draws it without the program that it was made for. */
export interface SheetLook {
  /** Points, by column and by row, where they are not the usual ones; 0 where it is hidden. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly merges: readonly Area[];
  /** So many rows and columns stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly format: (row: number, column: number) => Format;
  /** A value as the cell shows it. */
  readonly text: (row: number, column: number, value: CellValue) => string;
}
