/** What is written into the workbook, and what its file is to be called. */
export interface CellWords {
  /** A year that is not known is left to be written in. */
  readonly reportTitle: (unit: string, year: number | null) => string;
  /** The sheet of a clean copy, by the name of the form's own sheet. */
  readonly cleanSheetName: (sheet: string) => string;
  /** A sheet of one of several reports; at most 31 characters, as Excel has it. */
  readonly sheetOfReport: (
    sheet: string,
    report: { readonly unit: string; readonly year: number | null },
    by: "year" | "unit"
  ) => string;
  /** What a 上报版 is to be saved as, without extension; a unit or year may not be known. */
  readonly fileName: (units: readonly string[], years: readonly (number | null)[]) => string;
  /** Over a check column or beside a check row; the group tells several sums of one table apart. */
  readonly checkLabel: (
    check: "balance" | "sumRows" | "sumColumns" | "atMost",
    group: string | null
  ) => string;
  readonly count: { readonly title: string; readonly message: string };
  readonly change: { readonly title: string; readonly message: string };
  readonly money: { readonly title: string; readonly message: string };
}
