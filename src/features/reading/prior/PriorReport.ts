import { rowLabel } from "../labels/rowLabel";
import type { Figure } from "../../../engine/Figure";
import type { CellValue } from "../../../sheets/Sheets";
import type { CutBy } from "../looseText/cutRunTogether";

/** What keeps a figure of last year's report from being taken as it is. */
export type Doubt =
  /** Figures had run together and were parted: by what is told in `by`. */
  | { readonly is: "cut"; readonly by: Exclude<CutBy, "cells" | "none">; readonly raw: string }
  /** They had run together, and more than one cut fits, or none does. */
  | {
      readonly is: "open";
      readonly raw: string;
      readonly readings: readonly (readonly string[])[];
    }
  | { readonly is: "blank" }
  /** Something stands there that is no number. */
  | { readonly is: "noNumber" }
  /** Beside the figure stands a raised mark, or text that is struck out or hidden; it is left out. */
  | { readonly is: "raised" | "struck"; readonly text: string }
  /** A number with a unit or a note behind it. */
  | { readonly is: "noted"; readonly note: string };

export interface PriorCell {
  readonly code: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** As it stood in the source. */
  readonly text: string;
  readonly figure: Figure;
  /** What goes into the sheet; "" where it is not certain what stands there. */
  readonly value: CellValue;
  readonly doubt: Doubt | null;
}

export interface PriorRow {
  readonly key: string;
  readonly label: string;
  /** The source has no such row. */
  readonly missing: boolean;
  readonly cells: readonly PriorCell[];
}

/** One table of last year's report, as it was understood. */
export interface PriorTable {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly document: string;
  readonly columns: readonly string[];
  readonly rows: readonly PriorRow[];
}

/** A row with figures in the source that is no row of the form, or stands outside every table. */
export interface UnplacedRow {
  /** The table's title, or the name of the sheet. */
  readonly table: string;
  /** What stands before the figures. */
  readonly label: string;
  readonly figures: readonly string[];
}

/** Last year's report, before anything of it is written into the workbook. */
export interface PriorReport {
  /** The name of the file, or what else it came from. */
  readonly source: string;
  readonly unit: string;
  readonly year: number | null;
  readonly tables: readonly PriorTable[];
  /** Titles of tables of the same edition that were not found. */
  readonly absent: readonly string[];
  /** Titles of tables that were found more than once; the first was taken. */
  readonly repeated: readonly string[];
  /** What was read and found no place in the form. */
  readonly unplaced: readonly UnplacedRow[];
  readonly pictures: number;
}

export type PriorReading =
  | { readonly is: "report"; readonly report: PriorReport }
  /** Nothing was taken: its tables are pictures, it is from before 2019, or there are none. */
  | {
      readonly is: "refused";
      readonly why: "pictures" | "before2019" | "noTables";
      readonly year: number | null;
    };

/** A row of a form that was found, and that the source does not have. */
export interface MissingRow {
  readonly table: string;
  readonly row: string;
}

export function missingRows({ tables }: PriorReport): MissingRow[] {
  return tables.flatMap(({ title, rows }) =>
    rows
      .filter(({ missing }) => missing)
      .map(({ key }) => ({ table: title, row: rowLabel({ rows }, key) }))
  );
}

/** Every figure of the form was there and read without a doubt, and nothing was left over. */
export function isWhole(report: PriorReport): boolean {
  const { tables, absent, repeated, unplaced } = report;
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return (
    absent.length + repeated.length + unplaced.length + missingRows(report).length === 0 &&
    cells.every(({ doubt }) => doubt === null)
  );
}
