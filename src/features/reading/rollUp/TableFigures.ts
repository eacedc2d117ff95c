/**
 * The figures of one table of a report, row by row as its form has them; nothing else is kept of a
 * file, so that ten thousand of them find room.
 */
export interface TableFigures {
  readonly edition: string;
  readonly table: string;
  readonly sheet: string;
  /** Plain digits; null where there is no number. */
  readonly values: readonly (string | null)[];
  /** "C5"; "" where the table has no such cell. */
  readonly addresses: readonly string[];
  /** Amounts that were written in another unit than the form's, and are given in the form's. */
  readonly converted: number;
}
