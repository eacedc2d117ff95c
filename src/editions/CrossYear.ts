import type { About } from "../engine/Check";
import type { LineClaim, YearCells, YearCheck, YearTables } from "../engine/crossYear/YearCheck";
import type { Table } from "./Edition";

/** What an edition says of a report beside the one of the year before. */
export interface CrossYear {
  readonly edition: string;
  readonly checks: readonly YearCheck[];
  /** How the form differs from the one it succeeds; null where last year's is the same form. */
  readonly since: Since | null;
}

/** The change from one form to the next. */
export interface Since {
  readonly edition: string;
  readonly tables: readonly TableSince[];
}

/** A table in both forms; a table that only one of them has stands here with no items on a side. */
export interface TableSince {
  readonly table: string;
  /** The table of the form before, where it is another one. */
  readonly before?: string;
  readonly rows: readonly LineSince[];
  readonly columns: readonly LineSince[];
}

/** Rows, or columns, that ask for one and the same thing in both forms. */
export interface LineSince<Now extends string = string, Then extends string = string> {
  /** More than one are added up; none: the form no longer asks for it. */
  readonly now: readonly Now[];
  /** More than one are added up; none: the form did not ask for it yet. */
  readonly then: readonly Then[];
  readonly comparable: "yes" | "roughly" | "no";
  /** Why it is not, or only roughly. */
  readonly why: string;
  /** Of several that succeed one: the one that takes its figure where reports of both forms are added. */
  readonly into?: Now;
}

type DataRow<T extends Table> = Extract<T["rows"][number], { role: "data" }>["key"];
type ColumnKey<T extends Table> = T["columns"][number]["key"];

/** The change of one table, with the codes of either form: a key that it has not does not compile. */
export interface TableSinceOver<Now extends Table, Then extends Table> {
  readonly table: Now["id"];
  readonly before?: Then["id"];
  readonly rows: readonly LineSince<DataRow<Now>, DataRow<Then>>[];
  readonly columns: readonly LineSince<ColumnKey<Now>, ColumnKey<Then>>[];
}

/** The checks across years that can be written over the tables `T`. */
export type YearCheckOver<T extends Table> =
  | (T extends Table ? Head & LinesOver<T> : never)
  | (Head & (YearCells<T["id"]> | YearTables<T["id"]>));

type Head = About & Pick<YearCheck, "against" | "years">;

type LinesOver<T extends Table> =
  | ({
      readonly table: T["id"];
      readonly each: "column";
      readonly lines?: readonly ColumnKey<T>[];
    } & LineClaim<DataRow<T>>)
  | ({
      readonly table: T["id"];
      readonly each: "row";
      readonly lines?: readonly DataRow<T>[];
    } & LineClaim<ColumnKey<T>>);

/** Lines that are the same in both forms. */
export function same<Key extends string>(keys: readonly Key[]): LineSince<Key, Key>[] {
  return keys.map((key) => ({ now: [key], then: [key], comparable: "yes", why: "" }));
}
