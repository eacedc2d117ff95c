import type { Code } from "../Code";
import { cellRows } from "../cellRows";
import type { Nature, TableShape } from "../Check";
import { absent, type Figures } from "../Figure";
import { remember } from "../remember";
import type { Cell, Place } from "./Problem";

/** In units of 10,000 yuan, six decimals reach down to the hundredth of a fen. */
const moneyDecimals = 6;

/**
 * The cells of a table as unknowns and knowns: whatever is no number counts as blank. Cells that
 * the table lacks are left out, and with them the balances that need them.
 */
export function cellsOf(table: TableShape, figures: Figures): Cell[] {
  const cells: Cell[] = [];
  for (const { code, nature, at } of places(table)) {
    const figure = figures.get(code) ?? absent;
    if (figure.is === "absent") continue;
    const value = figure.is === "number" ? figure.value : null;
    const decimals = decimalsOf(nature, value?.scale ?? 0);
    cells.push({ code, value, nonNegative: nature !== "change", decimals, at });
  }
  return cells;
}

interface PrintedCell {
  readonly code: Code;
  readonly nature: Nature;
  readonly at: Place;
}

/** What is the same in every report. */
const places = remember((table: TableShape): readonly PrintedCell[] =>
  cellRows(table).flatMap(({ cells }, row) =>
    cells.map(({ code, column: { nature } }, column) => ({
      code,
      nature,
      at: { table: table.id, row, column },
    }))
  )
);

/** Money written finer than usual is odd, not wrong; half a thing is wrong. */
function decimalsOf(nature: Nature, written: number): number {
  return nature === "money" ? Math.max(moneyDecimals, written) : 0;
}
