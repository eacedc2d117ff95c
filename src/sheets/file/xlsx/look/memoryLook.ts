import type { MemorySheet } from "../../../memory/MemorySheet";
import type { SheetLook } from "../../../SheetLook";
import type { Area, Format } from "../../../Sheets";
import { shownText } from "./shownText";

/** How a sheet of this product's own making looks. */
export function memoryLook({ widths, heights, merges, formats, page }: MemorySheet): SheetLook {
  const format = (row: number, column: number): Format =>
    Object.assign(
      {},
      ...formats.filter(({ at }) => holds(at, row, column)).map((each) => each.format)
    ) as Format;
  return {
    ...{ widths, heights, merges, format },
    frozen: { rows: page ? page.titleRows[1] + 1 : 0, columns: 0 },
    text: (row, column, value) => shownText(value, format(row, column).numberFormat),
  };
}

function holds(at: Area, row: number, column: number): boolean {
  return (
    row >= at.row &&
    row < at.row + at.rows &&
    column >= at.column &&
    column < at.column + at.columns
  );
}
