import { componentsOf } from "./componentsOf";
import { findPoint } from "./findPoint";
import type { Row } from "./Row";
import { mayHold, type System } from "./System";
import type { Pivot, Trial } from "./Trial";

/**
 * Cells of which at least one more must be wrong, given that those of the trial are: the cells of a
 * violated implied edit. The shortest such edit, because the search branches over its cells.
 *
 * @returns null when the trial explains everything; an empty list when nothing can mend it. A trial
 * whose blanks could not be decided within the budget counts as explaining, so that no solution is
 * called the only one on the strength of a search that gave up.
 */
export function cellsToBlame(trial: Trial, system: System): readonly number[] | null {
  let fewest: readonly number[] | null = null;
  for (const row of trial.rows) {
    if (row.residual !== 0n) fewest = fewer(fewest, openCells([row], trial));
  }
  if (fewest) return fewest;
  const loose = new Set(trial.loose);
  for (const pivot of trial.pivots) {
    if (loose.size > 0 && [...pivot.row.terms.keys()].some((cell) => loose.has(cell))) continue;
    if (valueOf(pivot, system) === null) fewest = fewer(fewest, openCells([pivot.row], trial));
  }
  if (fewest || loose.size === 0) return fewest;
  for (const { equations, ranges, pivots } of componentsOf(trial, system)) {
    if (findPoint(equations, ranges) !== "none") continue;
    fewest = fewer(
      fewest,
      openCells(
        pivots.map(({ row }) => row),
        trial
      )
    );
  }
  return fewest;
}

/** What the cell of a pivot without loose cells must hold, in units; null when it may not. */
export function valueOf({ cell, row }: Pivot, system: System): bigint | null {
  const coefficient = row.terms.get(cell) ?? 1n;
  if (row.residual % coefficient !== 0n) return null;
  const value = (system.base[cell] ?? 0n) + row.residual / coefficient;
  return mayHold(system, cell, value) ? value : null;
}

function openCells(rows: readonly Row[], { closed }: Trial): readonly number[] {
  const cells = new Set<number>();
  for (const { terms } of rows) {
    for (const cell of terms.keys()) if (closed[cell] === 0) cells.add(cell);
  }
  return [...cells];
}

function fewer(a: readonly number[] | null, b: readonly number[]): readonly number[] {
  return a === null || b.length < a.length ? b : a;
}
