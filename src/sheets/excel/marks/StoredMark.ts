/**
 * A mark as the workbook remembers it. Ids of conditional formats are not among it: Excel gives them
 * anew when it opens a file, and its documentation calls them priorities.
 */
export interface StoredMark {
  /** Our own. */
  readonly id: string;
  /** The sheet's id when the mark was made; it may be another after the workbook is opened again. */
  readonly sheet: string;
  readonly sheetName: string;
  /** "E6", when the mark was made. */
  readonly cell: string;
  /** With the leading "=", as it was then. */
  readonly formula: string;
  /** "#FDE2E1"; null in a list that came with a file. */
  readonly fill: string | null;
}
