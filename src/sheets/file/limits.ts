/**
 * What is read at most. A filled-in report has three sheets, 300 cells and 20 kB; these leave room
 * for one that stands in a workbook with much else, and keep a hostile file below 300 MB of memory
 * and 2 s (test/sheets/file/xlsx.hostile.test.ts).
 */
export const limits = {
  /** Bytes of the file itself. */
  file: 64 << 20,
  /** Files in the zip. */
  entries: 8_192,
  /** Bytes of one part that is read, unpacked. */
  part: 8 << 20,
  /** Bytes of all parts that are read, unpacked. */
  parts: 16 << 20,
  /** Unpacked to packed, for parts of at least `ratioFrom` bytes: XML of real workbooks packs 5 to 60 times. */
  ratio: 400,
  ratioFrom: 4 << 20,
  /** Rows times columns from the first filled cell to the last, over all sheets. */
  cells: 500_000,
  /** Characters of a text; Excel keeps no more in a cell, and what lies beyond is left out. */
  text: 32_767,
  /** Cells visited to blank what lies under merged areas; overlapping areas count each time. */
  merged: 2_000_000,
  /** Bytes of a file that is not zipped (.xls, HTML, XML). */
  plain: 8 << 20,
} as const;
