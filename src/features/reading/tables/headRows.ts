import type { LabelGrid } from "../labels/LabelGrid";

export interface HeadRows {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows that may belong to one header with a heading: so many above and below it, but none beyond
 * a figure in its column. What stands there is the header of another table, one of 表二 under another.
 */
export function headRows(
  grid: LabelGrid,
  { row, column }: { readonly row: number; readonly column: number },
  layers: { readonly above: number; readonly below: number }
): HeadRows {
  let [top, bottom] = [row, row];
  while (top > row - layers.above && !grid.holdsFigure(top - 1, column)) top -= 1;
  while (bottom < row + layers.below && !grid.holdsFigure(bottom + 1, column)) bottom += 1;
  return { top, bottom };
}
