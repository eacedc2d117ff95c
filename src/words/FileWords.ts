/** What is said of files: why one cannot be used, and what to do about it. */
export interface FileWords {
  /** @param detail the cell of `farCell` ("Sheet1!XFD1048576"), else of no use */
  readonly reasons: Readonly<Record<FileFailure, (detail: string) => string>>;
  /** What is said instead where a document was wanted, or something was pasted. */
  readonly ofDocument: Readonly<Partial<Record<FileFailure, string>>>;
  /** It was read, but holds no table of any edition. */
  readonly noTable: string;
  /** Of a document: what was checked are the forms that were filled from it. */
  readonly fromDocument: string;
  /** Several reports in one workbook; each was checked by itself. */
  readonly severalReports: (titles: readonly string[]) => string;
  /** Sheets without a title of their own, among several reports. */
  readonly doubtfulSheets: (sheets: readonly string[]) => string;
  readonly manualCalculation: string;
  /** Formulas whose results were not kept, as programs without a calculation write them. */
  readonly noResults: (count: number) => string;
  readonly copies: (tables: readonly string[]) => string;
  readonly protectedSheets: (sheets: readonly string[]) => string;
}

/** The reasons of `FileError`, and what can go wrong around it. */
export type FileFailure =
  | "empty"
  | "notAWorkbook"
  | "wordDocument"
  | "encrypted"
  | "truncated"
  | "damaged"
  | "hostile"
  | "tooLarge"
  | "farCell"
  | "onlyXlsx"
  | "cannotKeep"
  | "tooComplex"
  | "workbook"
  | "oldWord"
  | "pdf"
  | "picture"
  | "webArchive"
  | "unknown"
  | "notFound"
  | "noAccess"
  | "notRegular"
  | "tooSlow"
  | "tooMuchMemory"
  | "unexpected";

/** What the command line says beside its help. */
export interface CommandWords {
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly needsValue: (option: string) => string;
  readonly badValue: (option: string, allowed: string) => string;
  readonly missing: (option: string) => string;
  readonly noFiles: string;
  /** `others`: what has to be saved otherwise first. */
  readonly nothingToCheck: (folder: string, others: readonly string[]) => string;
  /** Documents of a folder without a table of any form. */
  readonly withoutTables: (files: readonly string[]) => string;
  /** What of a folder was passed over: what has to be saved otherwise first, what is no file, folders that may not be read. */
  readonly passedOver: Readonly<
    Record<"unreadable" | "special" | "closed", (files: readonly string[]) => string>
  >;
  /** The reports were checked, but not against last year's, which could not be read. */
  readonly priorUnread: (sentence: string) => string;
  readonly sameOutput: string;
  readonly oneFileOnly: (option: string) => string;
  readonly notItself: (option: string) => string;
  readonly markName: (extension: string) => string;
  readonly exists: (file: string) => string;
  readonly cannotWrite: (file: string, why: string) => string;
  /** The answer itself could not be printed. */
  readonly cannotPrint: (why: string) => string;
  readonly noEdition: (year: number) => string;
  readonly otherEdition: (year: number, edition: string, inForce: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly about: (file: string, sentence: string) => string;
  readonly note: (sentence: string) => string;
  readonly progress: (done: number, all: number) => string;
  readonly written: (file: string) => string;
  readonly report: ReportWords;
}

export type VerdictName = "pass" | "fail" | "review" | "unassessed";

/** The report for people; `--format json` has no words but those of the findings. */
export interface ReportWords {
  readonly year: (year: number) => string;
  readonly edition: (id: string) => string;
  readonly verdict: Readonly<Record<VerdictName, string>>;
  readonly counts: (
    counts: Readonly<Record<"passed" | "errors" | "reviews" | "unassessed", number>>
  ) => string;
  /** One of several reports; its name is "" where no title says whose it is. */
  readonly ofReport: (name: string, verdict: string, counts: string) => string;
  readonly unassessed: (count: number, table: string) => string;
  /** A blank that the balances allow one value only. */
  readonly blank: (sheet: string, address: string, value: string) => string;
  /** So many findings of one kind that only the first are printed. */
  readonly more: (count: number) => string;
  readonly explained: (text: string) => string;
  readonly place: (sheet: string, cells: readonly string[], count: number) => string;
  readonly summary: (
    files: number,
    verdicts: Readonly<Record<VerdictName, number>>,
    unusable: number
  ) => string;
}
