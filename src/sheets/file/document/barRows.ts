/** Cells in lines of their own, up to a line of bars alone or to the end of their table. */
export interface BarStretch {
  readonly cells: readonly string[];
  /** How many bars stand for what is spanned in the last row; null where nothing tells its end. */
  readonly bars: number | null;
}

const figure = /^[+\-−增减]?[\d,.]+\s*(?:万元|亿元|元|\p{Script=Han})?$/u;

/** Whether a cell holds words, so that it may name a row. */
const isWords = (cell: string) => cell !== "" && !figure.test(cell.normalize("NFKC"));

/**
 * The rows of a table that has a cell in each line. Each row is as wide as the table, bars behind it
 * for what is spanned; a row without spans has no bars, so that only the width tells its end. Where
 * the width is not known or does not come out, words begin a row; so they do in a row of headers with
 * spans, of which nothing tells the columns that they stand over.
 */
export function barRows(stretches: readonly BarStretch[]): string[][] {
  const width = widthOf(stretches);
  return stretches.flatMap(({ cells, bars }) => {
    if (width === null) return byWords(cells);
    if (bars !== null && cells.length <= width)
      return cells.every(isWords) ? byWords(cells) : [[...cells]];
    return (cells.length + (bars ?? 0)) % width === 0 ? inRows(cells, width) : byWords(cells);
  });
}

/** As the first row tells that has words alone, as a title or a head has. */
function widthOf([first]: readonly BarStretch[]): number | null {
  if (!first?.bars || first.cells.length === 0) return null;
  return first.cells.every(isWords) ? first.cells.length + first.bars : null;
}

function inRows(cells: readonly string[], width: number): string[][] {
  const rows = Math.ceil(cells.length / width);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

function byWords(cells: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const cell of cells) {
    const row = rows.at(-1);
    if (row && !isWords(cell)) row.push(cell);
    else rows.push([cell]);
  }
  return rows;
}
