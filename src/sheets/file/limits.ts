/**
 * What is read at most. A filled-in report has three sheets, 300 cells and 20 kB; its web page has a
 * quarter of a million characters. These leave room for one that stands among much else, and keep a
 * hostile file below 300 MB of memory and 2 s (test/sheets/file/xlsx.hostile.test.ts).
 */
export const limits = {
  /** Bytes of the file itself. */
  file: 64 << 20,
  zip: {
    /** Files in it. */
    entries: 8_192,
    /** Unpacked to packed, for parts of at least `ratioFrom` bytes: XML of real files packs 5 to 60 times. */
    ratio: 400,
    ratioFrom: 4 << 20,
  },
  workbook: {
    /** Bytes of one part that is read, unpacked. */
    part: 8 << 20,
    /** Bytes of all parts that are read, unpacked. */
    parts: 16 << 20,
    /** Of the XML of all parts that are read: see `countXml`. */
    xml: { elements: 1_200_000, depth: 256, attributes: 256, text: 16 << 20 },
    sheets: 1_000,
    /** Rows and columns of a sheet (Excel's specifications and limits). */
    rows: 1_048_576,
    columns: 16_384,
    /** Places from the first column to the last cell of each row, filled or not. */
    places: 8_000_000,
    /** Characters of formulas that are copied down from another, put in anew for each cell. */
    shared: 2_000_000,
    /** Areas of array formulas, each of which is tried for every cell. */
    arrays: 2_000,
    /** Rows times columns from the first filled cell to the last, over all sheets. */
    cells: 500_000,
    /** Characters of a text; Excel keeps no more in a cell, and what lies beyond is left out. */
    text: 32_767,
    /** Cells visited to blank what lies under merged areas; overlapping areas count each time. */
    merged: 2_000_000,
    /** Bytes of a file that is not zipped (.xls, HTML, XML). */
    plain: 8 << 20,
  },
  document: {
    /** Bytes of the file itself, pictures and all. */
    file: 20 << 20,
    /** Bytes of the parts of a .docx that hold text, unpacked: one of them, and all. */
    part: 16 << 20,
    parts: 24 << 20,
    /** Of the XML of those parts: a report has 3,000 elements, its styles 20,000 at the most. */
    xml: { elements: 400_000, depth: 256, attributes: 256, text: 4 << 20 },
    /** Elements that are left without what only changes looks. Each takes 14 µs and 3 kB of memory. */
    elements: 60_000,
    characters: 8 << 20,
    /** Of the texts of a page: what stands in nested tables counts once for each. */
    lookedAt: 10 << 20,
    lines: 100_000,
    /** Elements of a page, and how deep they are nested. */
    nodes: 200_000,
    depth: 256,
    milliseconds: 5_000,
    tables: 400,
    columns: 512,
    cells: 400_000,
  },
} as const;
