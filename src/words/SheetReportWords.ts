/** What is written into the sheet 校验报告; always Chinese. */
export interface SheetReportWords {
  readonly sheetName: string;
  /** Begins with the mark by which the sheet is known again. */
  readonly heading: string;
  readonly title: (unit: string, year: number | null) => string;
  readonly unknown: string;
  readonly verdict: string;
  readonly unit: string;
  readonly unitKind: string;
  readonly year: string;
  readonly yearOf: (year: number) => string;
  readonly editions: string;
  readonly rulePack: string;
  readonly time: string;
  readonly tables: string;
  readonly prior: string;
  readonly tablesOn: (sheet: string, tables: string) => string;
  readonly counts: string;
  readonly countsOf: (counts: ReportedCounts) => string;
  readonly findings: string;
  readonly findingColumns: readonly [string, string, string, string, string, string];
  readonly noFindings: string;
  readonly place: (sheet: string, cells: readonly string[], count: number) => string;
  readonly explanations: string;
  readonly noExplanations: string;
  readonly lapsed: (text: string) => string;
  readonly off: string;
  readonly noneOff: string;
  readonly offBecause: (text: string, reason: string) => string;
  readonly notChecked: string;
  readonly noText: string;
  readonly noPrior: string;
  readonly apart: string;
  readonly notComparable: (reason: string) => string;
  readonly unassessed: (table: string, count: number) => string;
  readonly notRun: Readonly<
    Record<"unitKind" | "year" | "period" | "tables", (rules: readonly string[]) => string>
  >;
  readonly manualCalculation: string;
  readonly rules: string;
  readonly ruleColumns: readonly [string, string, string, string];
  readonly ruleOff: string;
  readonly ruleNotPut: string;
  readonly signatures: readonly [string, string, string, string];
  readonly list: string;
}

export interface ReportedCounts {
  readonly passed: number;
  readonly errors: number;
  readonly reviews: number;
  readonly explained: number;
  readonly unassessed: number;
}
