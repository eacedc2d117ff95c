import type { ReportCheck, ReportClaim } from "../engine/report/ReportCheck";
import type { About, CellCheck, Check, Claims, Lines, Nature } from "../engine/Check";

/** A published form: its tables, how it is printed, and what must hold among its figures. */
export interface Edition {
  readonly id: string;
  readonly name: string;
  /** The notice that prescribes the form. */
  readonly document: string;
  readonly issued: string;
  /** How far its labels can be relied on; null where they are those of the notice itself. */
  readonly caveat: string | null;
  /** The reporting years it is for; `to` is null while it is in force. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
  /** Local governments are free to add rows with names of their own, and do. */
  readonly hasOwnRows?: boolean;
  readonly checks: readonly Check[];
  /** The checks that read more than one table, or the form itself. */
  readonly reportChecks: readonly ReportCheck[];
}

/** A block of figures with one set of columns. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
  /** Other wordings met for the headings over several columns, by the form's own. */
  readonly groupAliases?: Readonly<Record<string, readonly string[]>>;
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
  /** Where a row counts otherwise than its column says. */
  readonly nature?: Nature;
  readonly unit?: string;
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
  /** What people call it: "表三". */
  readonly short: string;
  readonly sheetName: string;
  readonly orientation: "portrait" | "landscape";
  /** In points, from the leftmost printed column. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  /** Lines printed under the last block, across the form. */
  readonly notes?: readonly string[];
}

/**
 * How one table is printed, as a picture: "<" continues the cell to the left, "^" the cell above.
 * In `body`, the labels are row keys or stand for themselves; the figures follow in the columns of the last head row.
 */
export interface Block {
  readonly table: string;
  readonly labelColumns: number;
  readonly head: readonly (readonly string[])[];
  readonly body: readonly BodyRow[];
}

export interface BodyRow {
  /** Null for a row that only heads others; its labels take the whole width. */
  readonly row: string | null;
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

/** The checks over a report that can be written over the tables `T`: a code that none has does not compile. */
export type ReportCheckOver<T extends Table> = About &
  Pick<ReportCheck, "units"> &
  ReportClaim<CodeOf<T>, T["id"]>;

/** "t3.r1.c7" */
export type CodeOf<T extends Table> = T extends Table
  ? `${T["id"]}.${DataRow<T>}.${ColumnKey<T>}`
  : never;

/** The printed forms that can be drawn over the tables `T`. */
export type FormOver<T extends Table> = Form & { readonly blocks: readonly BlockOver<T>[] };

type BlockOver<T extends Table> = T extends Table
  ? Block & {
      readonly table: T["id"];
      readonly body: readonly {
        readonly row: DataRow<T> | null;
        readonly labels: readonly (T["rows"][number]["key"] | UnitOf<T> | "<" | "^")[];
      }[];
    }
  : never;

/** A form with a unit for each row prints it beside the row's name. */
type UnitOf<T extends Table> = Extract<T["rows"][number], { unit: string }>["unit"];
