/** What a column of a directory holds. */
export type Column =
  | "number"
  | "level1"
  | "level2"
  | "level3"
  | "content"
  | "basis"
  | "deadline"
  | "body"
  | "channels"
  /** To whom, in words; or one column each for all, and for some. */
  | "audience"
  | "everyone"
  | "group"
  /** How, in words; or one column each for on one's own accord, and on request. */
  | "method"
  | "active"
  | "onRequest"
  /** County, town, village: there may be several columns. */
  | "level";

/** A way to make public, as a cell lists it. */
export interface ListedChannel {
  readonly name: string;
  /** As it is written before the name: "■", "□"; "" where nothing is. */
  readonly mark: string;
  readonly chosen: boolean;
}

/** A row of a directory, merged cells filled down. */
export interface DirectoryRow {
  /** The text of each column, several of one kind joined by a line break; "" for a blank. */
  readonly texts: Readonly<Partial<Record<Column, string>>>;
  /** The columns that are ticked, or hold words where a tick would do. */
  readonly ticked: ReadonlySet<Column>;
  readonly channels: readonly ListedChannel[];
}

/** A standard directory (基层政务公开标准目录) of one field. */
export interface Directory {
  /** One of the 26 fields by name; null where its title names none. */
  readonly field: string | null;
  /** The columns that its header has. */
  readonly columns: ReadonlySet<Column>;
  readonly rows: readonly DirectoryRow[];
}
