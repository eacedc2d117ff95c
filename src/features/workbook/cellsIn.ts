import type { CellValue, Place, Snapshot } from "../../sheets/Sheets";

export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: CellValue;
}

/** The cells of an area that lie in the filled part of its sheet. */
export function cellsIn({ sheets }: Snapshot, place: Place): CellContent[] {
  const sheet = sheets.find(({ id, name }) => id === place.sheet || name === place.sheet);
  if (!sheet) return [];
  return sheet.values.flatMap((line, r) =>
    line.flatMap((value, c) => {
      const [row, column] = [sheet.row + r, sheet.column + c];
      const inside =
        row >= place.row &&
        row < place.row + place.rows &&
        column >= place.column &&
        column < place.column + place.columns;
      return inside ? [{ row, column, value, formula: sheet.formulas[r]?.[c] ?? value }] : [];
    })
  );
}
