/** What a column of a directory holds. */
export type DirectoryColumn =
  | "number"
  | "level1"
  | "level2"
  | "level3"
  | "content"
  | "basis"
  | "deadline"
  | "body"
  | "channels"
  | "audience"
  | "everyone"
  | "group"
  | "method"
  | "active"
  | "onRequest"
  | "level";

type ByKind =
  | "filled"
  | "ticked"
  | "tickedOnce"
  | "onRequest"
  | "channelChosen"
  | "channelMarks"
  | "ownChannels"
  | "workingDays"
  | "says"
  | "closed"
  | "numbered"
  | "namesNumbered"
  | "distinct"
  | "differs"
  | "inPlace";

/** What is said of standard directories (基层政务公开标准目录). */
export interface DirectoryWords {
  readonly columns: Readonly<Record<DirectoryColumn, string>>;
  /** The directory that findings are of; null where its field is not known. */
  readonly title: (field: string | null) => string;
  /** A row by the names of its items. */
  readonly row: (names: readonly string[], number: string) => string;
  readonly trouble: Readonly<Record<ByKind, (columns: readonly string[], said: string) => string>>;
  /** What becomes of it, behind what is wrong. */
  readonly because: (message: string, why: string) => string;
  /** The verdict on directories, behind the one on tables or by itself. */
  readonly verdict: (directories: number, rows: number, errors: number, reviews: number) => string;
  /** The page 标准目录. */
  readonly pane: {
    readonly check: string;
    readonly more: (count: number) => string;
    readonly blank: string;
    readonly fields: string;
    readonly fieldsHint: string;
    readonly choose: string;
    readonly unit: string;
    readonly levels: string;
    readonly levelsHint: string;
    readonly insert: (count: number) => string;
    readonly made: (names: readonly string[]) => string;
    readonly undo: string;
    readonly failed: string;
  };
  readonly sheet: DirectorySheetWords;
  readonly command: {
    readonly oneFile: string;
    readonly none: string;
    /** What `--field` takes for every field. */
    readonly all: string;
    /** The levels where none are named. */
    readonly levels: string;
    readonly compared: (title: string, changes: number, same: number) => string;
    readonly change: Readonly<
      Record<"added" | "dropped" | "changed", (row: string, columns: readonly string[]) => string>
    >;
  };
}

/** What is printed on the sheet of a directory; Chinese in every language. */
export interface DirectorySheetWords {
  readonly sheet: (field: string) => string;
  readonly title: (unit: string, field: string) => string;
  readonly number: string;
  readonly item: string;
  readonly level1: string;
  readonly level2: string;
  readonly content: string;
  readonly basis: string;
  readonly deadline: string;
  readonly body: string;
  readonly channels: string;
  readonly legend: string;
  readonly audience: string;
  readonly everyone: string;
  readonly method: string;
  readonly active: string;
  readonly onRequest: string;
  readonly onRequestShort: string;
  readonly levels: string;
  /** Below the table: how to fill it in. */
  readonly note: (levels: boolean) => string;
}
