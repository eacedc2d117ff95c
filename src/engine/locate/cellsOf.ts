import { figureRows } from "../cellRows";
import type { Nature, TableShape } from "../Check";
import type { Figures } from "../Figure";
import type { Cell } from "./Problem";

/** In units of 10,000 yuan, six decimals reach down to the hundredth of a fen. */
const moneyDecimals = 6;

/**
 * The cells of a table as unknowns and knowns: whatever is no number counts as blank. Cells that
 * the table lacks are left out, and with them the balances that need them.
 */
export function cellsOf(table: TableShape, figures: Figures): Cell[] {
  return figureRows(table)(figures).flatMap(({ cells }, rowIndex) =>
    cells.flatMap(({ code, column: { nature }, figure }, columnIndex): Cell[] => {
      if (figure.is === "absent") return [];
      const value = figure.is === "number" ? figure.value : null;
      return [
        {
          code,
          value,
          nonNegative: nature !== "change",
          decimals: decimalsOf(nature, value?.scale ?? 0),
          at: { table: table.id, row: rowIndex, column: columnIndex },
        },
      ];
    })
  );
}

/** Money written finer than usual is odd, not wrong; half a thing is wrong. */
function decimalsOf(nature: Nature, written: number): number {
  return nature === "money" ? Math.max(moneyDecimals, written) : 0;
}
