import type { SignedRow } from "./SignedRow";

/** What a cell must change by, whatever else is done; 0 for a cell that must stay. */
export type Forced = Map<number, number>;

/**
 * Takes out the cells that a row leaves one value: those that must agree with a figure known from
 * elsewhere, or with what others beside them are locked to. Changes the rows.
 *
 * @returns null where two rows contradict each other, so that nothing can satisfy both
 */
export function settleSingles(rows: SignedRow[]): Forced | null {
  const forced: Forced = new Map();
  for (;;) {
    const single = rows.find(({ terms }) => terms.size === 1);
    if (!single) break;
    for (const [cell, coefficient] of [...single.terms]) {
      const change = coefficient * single.residual;
      forced.set(cell, change);
      for (const row of rows) takeOut(row, cell, change);
    }
  }
  return rows.every(({ terms, residual }) => terms.size > 0 || residual === 0) ? forced : null;
}

function takeOut(row: SignedRow, cell: number, change: number): void {
  const coefficient = row.terms.get(cell);
  if (coefficient === undefined) return;
  row.terms.delete(cell);
  row.residual -= coefficient * change;
}
