import { eliminate, type Row } from "./Row";
import type { System } from "./System";

/** A row solved for one cell: no other row of the trial has that cell any more. */
export interface Pivot {
  readonly cell: number;
  readonly row: Row;
}

/**
 * A set of cells taken as wrong. Eliminating them from the balances leaves the implied edits of
 * Fellegi & Holt (1976): what must hold of the other cells whatever values the set takes.
 */
export interface Trial {
  /** The implied edits. */
  readonly rows: readonly Row[];
  readonly pivots: readonly Pivot[];
  /** Cells of the set that no row was left to solve for: they take a range of values. */
  readonly loose: readonly number[];
  /** The cells taken as wrong; blanks and formulas are solved for but not among them. */
  readonly chosen: readonly number[];
  /** 1 for a cell that cannot be added: it is in the set already, or held to be right. */
  readonly closed: Uint8Array;
}

/** The trial that blames nothing but what cannot stand. */
export function* firstTrial(system: System): Generator<void, Trial> {
  let trial: Trial = {
    rows: system.rows,
    pivots: [],
    loose: [],
    chosen: [],
    closed: new Uint8Array(system.cells.length),
  };
  trial = yield* releaseAll(trial, system.free);
  for (const cell of system.unfit) trial = blame(trial, cell);
  return trial;
}

/** Releasing one cell more is little work, a table of them is not. */
const releasedAtOnce = 16;

/** The trial with more cells to solve for; cells that are in it already are left out. */
export function* releaseAll(trial: Trial, cells: Iterable<number>): Generator<void, Trial> {
  let released = 0;
  for (const cell of cells) {
    if (trial.closed[cell] !== 0) continue;
    trial = release(trial, cell);
    released += 1;
    if (released % releasedAtOnce === 0) yield;
  }
  return trial;
}

/** The trial with one more cell taken as wrong. */
export function blame(trial: Trial, cell: number): Trial {
  return { ...release(trial, cell), chosen: [...trial.chosen, cell] };
}

/** The trial with one more cell to solve for. */
function release(trial: Trial, cell: number): Trial {
  const closed = trial.closed.slice();
  closed[cell] = 1;
  let at = -1;
  let shortest = Infinity;
  // The shortest row keeps the others short.
  trial.rows.forEach(({ terms }, index) => {
    if (terms.size >= shortest || !terms.has(cell)) return;
    at = index;
    shortest = terms.size;
  });
  const solved = trial.rows[at];
  if (!solved) return { ...trial, closed, loose: [...trial.loose, cell] };
  const rows: Row[] = [];
  trial.rows.forEach((row, index) => {
    if (index !== at) rows.push(eliminate(row, solved, cell));
  });
  const pivots = trial.pivots.map((pivot) => ({
    cell: pivot.cell,
    row: eliminate(pivot.row, solved, cell),
  }));
  pivots.push({ cell, row: solved });
  return { ...trial, rows, pivots, closed };
}
