import { valueOf } from "./cellsToBlame";
import { componentsOf, type Component } from "./componentsOf";
import { findPoint } from "./findPoint";
import { looseSteps, type Search } from "./Search";
import { spend } from "./Work";
import type { Range } from "./tighten";
import type { Trial } from "./Trial";

/**
 * Deductive imputation (De Waal, Pannekoek & Scholtus 2011, chapter 9): the cells of a trial that
 * the balances, with non-negativity and whole numbers, leave one value only.
 *
 * @returns the values in units, by cell; what may take several values is not there.
 */
export function* settle(
  trial: Trial,
  wanted: ReadonlySet<number>,
  search: Search
): Generator<void, Map<number, bigint>> {
  const settled = new Map<number, bigint>();
  const loose = new Set(trial.loose);
  for (const pivot of trial.pivots) {
    if (!wanted.has(pivot.cell)) continue;
    if (loose.size > 0 && [...pivot.row.terms.keys()].some((cell) => loose.has(cell))) continue;
    const value = valueOf(pivot, search.system);
    if (value !== null) settled.set(pivot.cell, value);
  }
  if (loose.size === 0) return settled;
  for (const component of componentsOf(trial, search.system)) {
    if (component.cells.some((cell) => wanted.has(cell))) {
      yield* settleTogether(component, wanted, search, settled);
    }
  }
  return settled;
}

/** A value is settled when there is a solution with it, and none with a smaller or a greater one. */
function* settleTogether(
  { cells, equations, ranges }: Component,
  wanted: ReadonlySet<number>,
  search: Search,
  settled: Map<number, bigint>
): Generator<void, void> {
  yield* spend(search, looseSteps);
  const first = findPoint(equations, ranges);
  if (typeof first === "string") return;
  const others: bigint[][] = [];
  for (const [variable, cell] of cells.entries()) {
    const value = first[variable] ?? 0n;
    if (!wanted.has(cell) || others.some((other) => other[variable] !== value)) continue;
    let only = true;
    for (const range of [
      { low: value + 1n, high: null },
      { low: ranges[variable]?.low ?? null, high: value - 1n },
    ]) {
      if (!only || isEmpty(range)) continue;
      yield* spend(search, looseSteps);
      if (search.ended) return;
      const other = findPoint(
        equations,
        ranges.map((given, index) => (index === variable ? range : given))
      );
      only = other === "none";
      if (typeof other !== "string") others.push(other);
    }
    if (only) settled.set(cell, value * (search.system.steps[cell] ?? 1n));
  }
}

function isEmpty({ low, high }: Range): boolean {
  return low !== null && high !== null && low > high;
}
