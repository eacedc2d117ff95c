import type { About, CellCheck, Check, Claims, Lines, Nature } from "../engine/Check";

/** A published form: its tables, how it is printed, and what must hold among its figures. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  /** The notice that prescribes the form. */
  readonly document: string;
  readonly issued: string;
  /** The reporting years it is for; `to` is null while it is in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
  readonly checks: readonly Check[];
}

/** A block of figures with one set of columns. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** A printed row. Rows of the role "group" head others and hold no figures. */
export interface Row {
  readonly key: string;
  /** The exact wording of the form, full-width punctuation included; "" where it prints none. */
  readonly label: string;
  readonly role: "data" | "group";
  /** Other wordings met in real reports for the same row. */
  readonly aliases?: readonly string[];
  /** The article that this row counts under. */
  readonly basis?: string;
}

export interface Column {
  readonly key: string;
  /** Headers from the outermost to the column's own. */
  readonly path: readonly [string, ...string[]];
  readonly nature: Nature;
  readonly unit: string | null;
  readonly aliases?: readonly string[];
}

/** One printed sheet of the report. */
export interface Form {
  readonly id: string;
  /** The heading the form prints above it. */
  readonly title: string;
  readonly sheetName: string;
  readonly orientation: "portrait" | "landscape";
  /** In points, from the leftmost printed column. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
}

/**
 * How one table is printed, as a picture: "<" continues the cell to the left, "^" the cell above.
 * In `body`, the labels are row keys; the figures follow in the columns of the last head row.
 */
export interface Block {
  readonly table: string;
  readonly labelColumns: number;
  readonly head: readonly (readonly string[])[];
  readonly body: readonly BodyRow[];
}

export interface BodyRow {
  readonly row: string;
  readonly labels: readonly string[];
}

type DataRow<T extends Table> = Extract<T["rows"][number], { role: "data" }>["key"];
type ColumnKey<T extends Table> = T["columns"][number]["key"];

/** The checks that can be written over the tables `T`: a key that no table has does not compile. */
export type CheckOver<T extends Table> =
  | (T extends Table ? About & LinesOver<T> : never)
  | (CellCheck & {
      readonly tables?: readonly T["id"][];
      readonly exceptTables?: readonly T["id"][];
    });

type LinesOver<T extends Table> =
  | (Lines<T["id"]> & { readonly each: "column" } & Claims<DataRow<T>>)
  | (Lines<T["id"]> & { readonly each: "row" } & Claims<ColumnKey<T>>);

/** The printed forms that can be drawn over the tables `T`. */
export type FormOver<T extends Table> = Form & { readonly blocks: readonly BlockOver<T>[] };

type BlockOver<T extends Table> = T extends Table
  ? Block & {
      readonly table: T["id"];
      readonly body: readonly {
        readonly row: DataRow<T>;
        readonly labels: readonly (T["rows"][number]["key"] | "<" | "^")[];
      }[];
    }
  : never;
