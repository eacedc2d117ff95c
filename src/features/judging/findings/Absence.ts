import type { Title } from "../../reading/title/readTitle";

/** The cells by which something is told to be like what is absent. */
export interface AbsencePlace {
  readonly sheetName: string;
  readonly addresses: readonly string[];
  /** What is like it: the one heading or name in its place, its title alone, or several of a name. */
  readonly by: "place" | "title" | "several";
}

/** A part of the form that the report should have, and that was not found where it could be read. */
export interface Absence {
  /** Its report, by its place among the reports. */
  readonly report: number;
  /** The title of that report, null where it has none; not said where there is one report. */
  readonly of?: Title | null;
  readonly what: "table" | "row" | "column" | "heading";
  readonly edition: string;
  /** The table's id in its edition. */
  readonly table: string;
  /** The heading of the table, or the name of the row or column that is not there. */
  readonly title: string;
  /** What stands there in its place, as it is written; null where nothing does. */
  readonly resembles: string | null;
  /** Where that stands; where nothing is written there, that something should be. */
  readonly at: AbsencePlace | null;
  /** The hidden sheet that has it, by name. */
  readonly hidden: string | null;
}
