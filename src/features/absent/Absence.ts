/** A part of the form that the report should have, and that was not found where it could be read. */
export interface Absence {
  /** Its report, by its place among the reports. */
  readonly report: number;
  readonly what: "table" | "row" | "column" | "heading";
  readonly edition: string;
  /** The table's id in its edition. */
  readonly table: string;
  /** The heading of the table, or the name of the row or column that is not there. */
  readonly title: string;
  /** What stands there in its place, as it is written; null where nothing does. */
  readonly resembles: string | null;
  /** Where that stands, in words for a person: a cell, or a sheet. */
  readonly at: { readonly sheetName: string; readonly address: string | null } | null;
  /** The hidden sheet that has it, by name. */
  readonly hidden: string | null;
}
