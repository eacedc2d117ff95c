/** What is said of a report's sentences. */
export interface TextWords {
  /** A number that fits none of its readings; each with what it comes to. */
  readonly contradicts: Readonly<
    Record<
      "number" | "parts" | "share" | "none" | "all" | "balance" | "larger",
      (raw: string, readings: readonly string[]) => string
    >
  >;
  /** Results of the tables, each with its number, that a list leaves out. */
  readonly untold: (results: readonly string[]) => string;
  readonly cell: (row: string, column: string) => string;
  readonly sumOf: (first: string, count: number) => string;
  /** One reading: cells by their names, or arithmetic of the text, and the value. */
  readonly reading: (measure: string, value: string) => string;
  readonly structure: Readonly<
    Record<
      "T20" | "T21" | "T22" | "T23" | "T24" | "T25" | "T26" | "T27" | "T28",
      (section: number, found: string) => string
    >
  >;
  readonly severities: Readonly<Record<"error" | "review", string>>;
  readonly counts: (counts: {
    readonly numbers: number;
    readonly agree: number;
    readonly disagree: number;
    readonly silent: number;
  }) => string;
  /** Where a finding stands. */
  readonly line: (paragraph: number, severity: string, message: string) => string;
  /** What the findings of a text stand under, beside those of tables. */
  readonly title: string;
  /** Behind the sentence of a verdict on the tables. */
  readonly inVerdict: (errors: number, reviews: number) => string;
  /** 生成文字: sentences from the tables. */
  readonly draft: {
    readonly head: (section: number, length: "short" | "full") => string;
    readonly noTables: string;
    readonly noEdition: string;
    readonly noYear: string;
    readonly unbalanced: string;
  };
  readonly noText: string;
  /** Nothing to compare with: only what the text says of its own numbers was judged. */
  readonly alone: string;
  readonly noTables: string;
  readonly noFile: string;
  /** No file of the same name among the tables of a folder. */
  readonly noPair: (folder: string) => string;
  readonly unpaired: (files: readonly string[]) => string;
  /** No text of the same name: these workbooks were checked without. */
  readonly withoutText: (files: readonly string[]) => string;
  readonly workbook: string;
  readonly pane: TextPaneWords;
}

type TextOutcome = "agree" | "disagree" | "silent";

/** The page 正文. */
export interface TextPaneWords {
  readonly intro: string;
  readonly paste: string;
  readonly check: string;
  readonly openFile: string;
  readonly takeSheet: (name: string) => string;
  readonly draft: string;
  readonly draftHint: string;
  readonly noDraft: Readonly<Record<"noTables" | "noEdition" | "noYear" | "unbalanced", string>>;
  readonly copyDraft: string;
  readonly closeDrafts: string;
  readonly verdict: (wrong: number, sections: number) => string;
  readonly counts: (counts: Readonly<Record<"numbers" | TextOutcome, number>>) => string;
  readonly again: string;
  readonly edit: string;
  readonly keep: string;
  readonly outcomes: Readonly<Record<TextOutcome, string>>;
  readonly says: (raw: string, outcome: TextOutcome) => string;
  /** Whether a reading holds. */
  readonly holds: (holds: boolean) => string;
  readonly show: (cells: number) => string;
  readonly notCompared: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly failed: string;
}
