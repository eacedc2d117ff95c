/** What is said of the sum of many units' reports. */
export interface RollUpWords {
  readonly statuses: Readonly<
    Record<
      "counted" | "missing" | "duplicate" | "unlisted" | "excluded" | "unreadable" | "otherYear",
      string
    >
  >;
  readonly reasons: RollUpReasonWords;
  readonly findings: RollUpFindingWords;
  readonly guesses: RollUpGuessWords;
  readonly sheets: RollUpSheetWords;
  readonly command: RollUpCommandWords;
  readonly pane: RollUpPaneWords;
  readonly list: string;
  readonly and: string;
}

export interface RollUpReasonWords {
  readonly missing: string;
  readonly byWord: string;
  readonly vertical: string;
  readonly sum: string;
  readonly noYear: string;
  readonly byFile: string;
  readonly likeVertical: string;
  readonly unlisted: (title: string, like: readonly string[]) => string;
  readonly otherYear: (year: number, wanted: number) => string;
  readonly twice: (
    file: string,
    why: "named" | "later" | "workbook" | "order",
    differ: number
  ) => string;
  readonly short: (title: string) => string;
  readonly fileSays: (title: string, name: string) => string;
  readonly unreadable: (file: string, message: string) => string;
  readonly otherForm: (edition: string) => string;
  readonly broughtOver: (edition: string, into: readonly string[]) => string;
  readonly converted: (count: number) => string;
}

/** A finding's sentence, by the kind of its check. */
export interface RollUpFindingWords {
  readonly belowUnits: (cell: string, published: string, sum: string) => string;
  readonly unlikeUnits: (cell: string, published: string, sum: string) => string;
  /** The published total has no figure where the units have some. */
  readonly unpublished: (cell: string, sum: string) => string;
  readonly sumChecked: (rule: string, message: string, units: string) => string;
  readonly all: (cell: string, unit: string, value: string) => string;
  readonly most: (cell: string, unit: string, value: string) => string;
  readonly regulations: (cell: string, units: string) => string;
  readonly sameFigures: (units: string) => string;
  readonly likeLastYear: (unit: string) => string;
  readonly carriedOver: (units: string, cell: string, now: string, then: string) => string;
  readonly sentTwice: (unit: string) => string;
  readonly otherName: (unit: string) => string;
  readonly vertical: (unit: string) => string;
  readonly wholeArea: (unit: string) => string;
}

export interface RollUpGuessWords {
  readonly leftOut: (units: string) => string;
  readonly twice: (units: string) => string;
  readonly uncounted: (units: string) => string;
  readonly moved: (cell: string) => string;
  readonly settled: (cell: string) => string;
}

export interface RollUpSheetWords {
  readonly units: string;
  readonly parts: string;
  readonly problems: string;
  readonly missing: string;
  readonly unitsTitle: (year: number | null) => string;
  readonly unitsNote: string;
  readonly unitColumns: readonly [string, string, string, string, string, string];
  readonly origins: string;
  readonly partsTitle: string;
  readonly partColumns: readonly [string, string, string, string, string, string];
  readonly levels: Readonly<Record<"own" | "below", string>>;
  readonly lacking: (count: number) => string;
  readonly notReceived: (count: number) => string;
  readonly problemsTitle: string;
  readonly problemColumns: readonly string[];
  readonly outcomes: Readonly<Record<"error" | "review" | "unassessed", string>>;
  readonly ofSum: string;
  readonly missingTitle: string;
  readonly missingColumns: readonly string[];
  readonly none: string;
  readonly cell: (table: string, row: string, column: string) => string;
}

export interface RollUpCommandWords {
  readonly noUnits: string;
  readonly noNames: (file: string) => string;
  readonly progress: (done: number, all: number, left: string) => string;
  readonly seconds: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly summary: (
    year: number | null,
    counts: Readonly<Record<"units" | "counted" | "missing" | "other", number>>
  ) => string;
  readonly line: (status: string, name: string, reason: string) => string;
  readonly finding: (rule: string, outcome: string, message: string) => string;
  readonly notItself: string;
  readonly noSuchUnit: (names: readonly string[]) => string;
}

export interface RollUpPaneWords {
  readonly intro: string;
  readonly list: string;
  readonly listHint: string;
  readonly useList: string;
  readonly listed: (count: number) => string;
  readonly addFiles: string;
  readonly addFolder: string;
  readonly reading: (done: number, all: number) => string;
  readonly left: (time: string) => string;
  readonly stop: string;
  readonly received: (counted: number, missing: number, units: number) => string;
  readonly filters: Readonly<
    Record<"open" | "missing" | "errors" | "all", (count: number) => string>
  >;
  readonly search: string;
  readonly errors: (count: number) => string;
  readonly make: (units: number) => string;
  readonly made: string;
  readonly undo: string;
  readonly copyMissing: string;
  readonly copied: (count: number) => string;
  readonly notCopied: string;
  readonly failed: string;
  readonly notWritten: string;
  readonly trace: string;
  readonly traceHint: string;
  readonly noFigure: string;
  readonly traced: (cell: string, sum: string) => string;
  readonly share: (value: string, share: string, origin: string) => string;
  readonly again: string;
}
