/** What is said of a report's sentences. */
export interface TextWords {
  /** A number that fits none of its readings; each with what it comes to. */
  readonly contradicts: Readonly<
    Record<
      "number" | "parts" | "share" | "none",
      (raw: string, readings: readonly string[]) => string
    >
  >;
  /** One reading: cells by their codes, or arithmetic of the text, and the value. */
  readonly reading: (measure: string, value: string) => string;
  readonly structure: Readonly<
    Record<"T20" | "T21" | "T22" | "T23" | "T24" | "T25", (section: number) => string>
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
  readonly noText: string;
  readonly noGrammar: string;
  readonly noFile: string;
  /** No file of the same name among the tables of a folder. */
  readonly noPair: (folder: string) => string;
  readonly unpaired: (files: readonly string[]) => string;
  readonly workbook: string;
}
