import type { Grid } from "../../grid/Grid";

const NARROWEST = 8.43;
const POINTS_PER_DIGIT = 5.25;
const PADDING = 4;

/** Near what Excel chooses: as many digits wide as the longest line, a Chinese character counting two. */
export function autofitWidth(grid: Grid, sheet: string, column: number): number {
  const used = grid.usedArea(sheet, true);
  if (!used) return grid.columnWidth(sheet, column);
  const texts = grid.texts(sheet, { ...used, column, columns: 1 });
  const lines = texts.flatMap(([text]) => (text ?? "").split("\n"));
  const longest = Math.max(0, ...lines.map(displayLength));
  return longest === 0 ? NARROWEST * POINTS_PER_DIGIT : longest * POINTS_PER_DIGIT + PADDING;
}

function displayLength(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2E7F" ? 2 : 1), 0);
}
