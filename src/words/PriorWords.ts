/** What is written into the sheets of last year's figures and of the comparison; always Chinese. */
export interface PriorSheetWords {
  readonly sheetName: string;
  /** Begins with the mark by which the sheet is known again. */
  readonly heading: string;
  readonly source: (file: string, date: string, documents: string) => string;
  readonly doubtful: string;
  readonly open: (row: string, raw: string, readings: readonly string[]) => string;
  readonly noted: (cell: string, text: string) => string;
  readonly noNumber: (cell: string, text: string) => string;
  readonly aside: Asides;
  readonly blanks: (count: number) => string;
}

/** Of a cell with a raised mark, or with text that is struck out or hidden beside its figure. */
export type Asides = Readonly<
  Record<"raised" | "struck", (cell: string, value: string, aside: string) => string>
>;

export interface ComparisonWords {
  readonly sheetName: (form: string) => string;
  /** Begins with the mark by which the sheet is known again. */
  readonly heading: (unit: string, now: number | null, then: number | null) => string;
  readonly item: string;
  readonly now: (year: number | null) => string;
  /** @param now this year; a year that is not the one before is called by its number alone */
  readonly then: (year: number | null, now: number | null) => string;
  readonly change: string;
  readonly share: string;
  readonly note: string;
  readonly notComparable: string;
  readonly roughly: string;
  readonly noTable: string;
  readonly noParts: string;
  readonly asWritten: (text: string) => string;
  readonly sum: (label: string) => string;
  readonly footnote: string;
  readonly overview: string;
  readonly overviewTitle: string;
}

/** What the command line says of last year's reports. */
export interface PriorCommandWords {
  readonly oneFile: string;
  readonly noReport: string;
  readonly apart: (now: number, then: number) => string;
  readonly otherUnit: (own: string, prior: string) => string;
  readonly noUnit: string;
  readonly unknownYear: string;
  readonly noYear: string;
  readonly absent: (tables: readonly string[]) => string;
  readonly repeated: (tables: readonly string[]) => string;
  /** Rows of the form that the source lacks. */
  readonly missing: (rows: readonly string[]) => string;
  readonly unplaced: (rows: readonly string[]) => string;
  /** "行政许可 31": what stands before the figures, and the figures. */
  readonly unplacedRow: (table: string, label: string, figures: readonly string[]) => string;
  /** A row of a table, in a list of such rows. */
  readonly rowOf: (table: string, row: string) => string;
  /** Figures that were read and are not in the file that was written. */
  readonly lost: (cells: readonly string[]) => string;
  readonly pictures: (count: number) => string;
  readonly doubtful: (open: number, blank: number, cut: number) => string;
  /** Cells with a unit or a note, or with something that is no number. */
  readonly notPlain: (cells: readonly string[]) => string;
  /** @param years what each year is called */
  readonly line: (
    item: {
      readonly label: string;
      readonly now: string | null;
      readonly then: string | null;
      readonly change: string | null;
      readonly share: string | null;
      readonly why: string;
    },
    years: { readonly now: string; readonly then: string }
  ) => string;
}

/** The page 上年 of the pane. */
export interface PriorPaneWords {
  readonly intro: string;
  readonly chooseFile: string;
  readonly fileHint: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pastedName: string;
  readonly fromSheet: string;
  readonly chooseSheet: string;
  readonly busy: string;
  readonly understood: (title: string, source: string) => string;
  /** The report that was read is another unit's, or not of the year before: both, side by side. */
  readonly other: (own: string, prior: string, differs: "unit" | "year" | "both") => string;
  /** A unit and a year, where they are known. */
  readonly title: (unit: string, year: number | null) => string;
  readonly unit: string;
  readonly unitHint: string;
  readonly year: string;
  readonly noDoubt: string;
  readonly doubts: (open: number, cut: number, blank: number, other: number) => string;
  readonly absent: (tables: readonly string[]) => string;
  readonly repeated: (tables: readonly string[]) => string;
  readonly pictures: (count: number) => string;
  readonly missingRow: string;
  readonly missing: (count: number) => string;
  readonly unplaced: (rows: readonly string[]) => string;
  readonly unplacedRow: (table: string, label: string, figures: readonly string[]) => string;
  readonly doubt: Readonly<Record<"blank" | "noNumber", string>> & {
    readonly noted: (note: string) => string;
    readonly raised: (text: string) => string;
    readonly struck: (text: string) => string;
    readonly cut: (raw: string) => string;
    readonly open: (raw: string, readings: readonly string[]) => string;
  };
  readonly store: string;
  readonly storeAnyway: string;
  readonly cancel: string;
  /** @param whole nothing of last year's report is in doubt or was left out */
  readonly stored: (sheet: string, whole: boolean) => string;
  readonly isStored: string;
  readonly fill: string;
  readonly compare: string;
  readonly remove: string;
  readonly undo: string;
  readonly filled: (count: number) => string;
  readonly removed: string;
  readonly compared: (count: number, withoutChart: "unsupported" | "failed" | null) => string;
  readonly undone: string;
  readonly nothing: string;
  readonly otherYear: string;
  readonly noReport: string;
  readonly noPrior: string;
  readonly replace: (count: number) => string;
  readonly removeRead: (readers: number) => string;
  readonly replaceTitle: string;
  readonly replaceYes: string;
  readonly replaceNo: string;
  readonly removeTitle: string;
  readonly removeYes: string;
  readonly removeNo: string;
  readonly chart: string;
}

export interface PriorWords {
  readonly pane: PriorPaneWords;
  readonly command: PriorCommandWords;
  readonly sheet: PriorSheetWords;
  readonly comparison: ComparisonWords;
  /** No table was recognised. */
  readonly refused: Readonly<Record<"pictures" | "before2019" | "noTables", string>>;
}
