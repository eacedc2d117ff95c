/** `behindThis`: in another workbook, whose window the host leaves behind this one's (Mac). */
export type CopyPlace = "otherWorkbook" | "behindThis" | "thisWorkbook";

/** What came of making a 上报版. */
export interface CopiedFacts {
  /** Names of its sheets; none where no table was found. */
  readonly names: readonly string[];
  readonly noNumbers: number;
  readonly where: CopyPlace;
  /** What to save it as, without extension. */
  readonly fileName: string;
  readonly errors: number;
  /** "没有找到表四" */
  readonly absent: readonly string[];
  /** "甲局2025年…报告": whose reports are in it, where there are several. */
  readonly reports: readonly string[];
  /** Sheets with a second copy of a table. */
  readonly leftOut: readonly string[];
  /** Text that was made numbers of first. */
  readonly cleaned: number;
}

/** Making a 上报版, and what is asked before. */
export interface HandOnWords {
  readonly copied: (facts: CopiedFacts) => string;
  readonly clean: {
    readonly title: (cells: number) => string;
    readonly text: string;
    readonly becomes: (from: string, to: string) => string;
    readonly more: (cells: number) => string;
    readonly yes: string;
    readonly no: string;
  };
  readonly wrong: {
    readonly title: (errors: number) => string;
    readonly text: (errors: number, absent: readonly string[]) => string;
    readonly hint: string;
    readonly mend: string;
    readonly anyway: string;
  };
  readonly again: {
    readonly title: string;
    readonly text: (fileName: string) => string;
    readonly yes: string;
    readonly no: string;
  };
  readonly cancel: string;
  /** Offered behind a copy with errors. */
  readonly report: string;
}
