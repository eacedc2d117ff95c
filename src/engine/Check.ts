/** How much a broken check weighs: an error must be mended; a review is mended or explained. */
export type Severity = "error" | "review";

/**
 * What a check rests on. 格式 = a sentence of the form itself; 通知 = of a notice; 条例 = the regulation; 法律 = another law; 推导 = follows
 * from what a column means; 同行 = others check it; 经验 = experience, not verified.
 */
export type Authority = "格式" | "通知" | "条例" | "法律" | "推导" | "同行" | "经验";

/** How a column counts: things, a signed change, or money (exact decimals). */
export type Nature = "count" | "change" | "money";

export interface ColumnShape {
  readonly key: string;
  readonly nature: Nature;
  /** The unit that the form prescribes; null where it prescribes none. */
  readonly unit: string | null;
}

/** What the engine needs to know of a table: the keys of its rows with figures and of its columns. */
export interface TableShape {
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly ColumnShape[];
  /** Rows that count otherwise than their columns say. */
  readonly ofRows?: ReadonlyMap<string, Partial<Omit<ColumnShape, "key">>>;
}

/** How the cell in a row and a column counts. */
export function cellShape({ ofRows }: TableShape, row: string, column: ColumnShape): ColumnShape {
  return { ...column, ...ofRows?.get(row) };
}

export interface About {
  readonly id: string;
  readonly severity: Severity;
  readonly authority: Authority;
  /** The article, the form's own words or the reasoning that the check rests on. */
  readonly why: string;
  /** An error that may be right all the same: it is mended, or its grounds are written down. */
  readonly explainable?: true;
  /** A hint about what is seldom, though nothing need be wrong: put only where it is asked for. */
  readonly onRequest?: true;
}

/** Σ left = Σ right. */
export interface Balance<Key extends string = string> {
  readonly left: readonly Key[];
  readonly right: readonly Key[];
}

/** total = Σ parts. */
export interface Sum<Key extends string = string> {
  readonly total: Key;
  readonly parts: readonly Key[];
}

/** Σ low ≤ Σ high; an empty side is 0. */
export interface AtMost<Key extends string = string> {
  readonly low: readonly Key[];
  readonly high: readonly Key[];
}

export type Claims<Key extends string = string> =
  | { readonly kind: "balance"; readonly claims: readonly Balance<Key>[] }
  | { readonly kind: "sum"; readonly claims: readonly Sum<Key>[] }
  | { readonly kind: "atMost"; readonly claims: readonly AtMost<Key>[] };

export interface Lines<Table extends string = string> {
  readonly table: Table;
  /** "column": the claims name rows and hold in each column. "row": they name columns. */
  readonly each: "column" | "row";
}

export type LineCheck = About & Lines & Claims;

export type CellKind =
  | "filled"
  | "noPlaceholder"
  | "plainNumber"
  | "noErrorValue"
  | "wholeNumber"
  | "likelySize"
  | "notNegative"
  | "moneyForm"
  | "noTextNumber"
  | "moneyUnit";

/** Looks at each cell by itself, in columns of the given natures. */
export type CellCheck = About & {
  readonly kind: CellKind;
  readonly natures: readonly Nature[];
  readonly tables?: readonly string[];
  readonly exceptTables?: readonly string[];
  /** One finding a row instead of one a cell: for what comes in whole rows, such as blanks. */
  readonly byRow?: boolean;
};

export type Check = LineCheck | CellCheck;
