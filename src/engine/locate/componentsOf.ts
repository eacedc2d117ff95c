import type { System } from "./System";
import type { Equation, Range } from "./tighten";
import type { Pivot, Trial } from "./Trial";

/** Cells of a trial that depend on each other through loose cells, as equations over whole numbers. */
export interface Component {
  /** The cell of each variable. */
  readonly cells: readonly number[];
  readonly pivots: readonly Pivot[];
  readonly equations: readonly Equation[];
  readonly ranges: readonly Range[];
}

/** The loose cells of a trial with what hangs on them; cells with one value only are not among them. */
export function componentsOf(trial: Trial, system: System): Component[] {
  const loose = new Set(trial.loose);
  const bound = trial.pivots.map((pivot) => ({
    pivot,
    loose: [...pivot.row.terms.keys()].filter((cell) => loose.has(cell)),
  }));
  const groups: Set<number>[] = [];
  for (const seed of [...trial.loose.map((cell) => [cell]), ...bound.map((each) => each.loose)]) {
    const touched = groups.filter((group) => seed.some((cell) => group.has(cell)));
    const merged = new Set([...touched.flatMap((group) => [...group]), ...seed]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    if (merged.size > 0) groups.push(merged);
  }
  return groups.map((group) => {
    const pivots = bound.filter((each) => each.loose.some((cell) => group.has(cell)));
    return componentOf(
      [...group],
      pivots.map(({ pivot }) => pivot),
      system
    );
  });
}

/**
 * A variable counts steps of its cell's own value, not of its change: so zero is zero, and every
 * whole number of steps may stand in the cell.
 */
function componentOf(
  group: readonly number[],
  pivots: readonly Pivot[],
  system: System
): Component {
  const cells = [...group, ...pivots.map(({ cell }) => cell)];
  const variables = new Map(cells.map((cell, variable) => [cell, variable]));
  const equations = pivots.map(({ row }) => {
    let total = row.residual;
    const terms: { variable: number; coefficient: bigint }[] = [];
    for (const [cell, coefficient] of row.terms) {
      const variable = variables.get(cell);
      if (variable === undefined) continue;
      total += coefficient * (system.base[cell] ?? 0n);
      terms.push({ variable, coefficient: coefficient * (system.steps[cell] ?? 1n) });
    }
    return { terms, total };
  });
  const ranges = cells.map((cell) => ({
    low: system.cells[cell]?.nonNegative ? 0n : null,
    high: null,
  }));
  return { cells, pivots, equations, ranges };
}
