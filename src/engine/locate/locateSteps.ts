import { agrees } from "./agrees";
import { cellsToBlame } from "./cellsToBlame";
import { agreed, consistent, describe, notLocated } from "./describe";
import type { Localisation } from "./Localisation";
import type { Effort, Problem } from "./Problem";
import type { Search } from "./Search";
import { searchSets } from "./searchSets";
import { systemOf, type System } from "./System";
import { firstTrial, releaseAll, type Trial } from "./Trial";

/** How far a search has come. */
export interface Progress {
  readonly steps: number;
  readonly found: number;
}

/**
 * Error localisation by the principle of Fellegi & Holt (1976): the smallest sets of cells whose
 * change lets every balance hold, with the values they must take; all of them, and none but them.
 * It pauses after every slice of work; a caller that stops asking has stopped it.
 */
export function* locateSteps(
  problem: Problem,
  effort: Effort = {}
): Generator<Progress, Localisation> {
  if (agrees(problem)) return agreed(problem);
  const standing = systemOf(problem, "stand");
  const start = searchOver(standing, effort);
  const untouched = yield* pausing(start, firstTrial(standing));
  if (untouched.chosen.length === 0 && cellsToBlame(untouched, standing) === null) {
    return yield* pausing(start, consistent(problem, untouched, start));
  }
  const system = problem.computed?.size ? systemOf(problem, "follow") : standing;
  const search = searchOver(system, effort);
  const first = system === standing ? untouched : yield* pausing(search, firstTrial(system));
  if (first.chosen.length === 0 && cellsToBlame(first, system) === null) {
    return notLocated("formulaDisagrees");
  }
  for (let size = Math.max(1, first.chosen.length); size <= (effort.depth ?? 2); size += 1) {
    yield* pausing(search, searchSets(first, size - first.chosen.length, search));
    if (search.ended || search.found.length > 0) break;
  }
  if (search.found.length === 0 || search.ended === "stopped") {
    const mendable = yield* pausing(search, canBeMended(first, system));
    return notLocated(search.ended ?? (mendable ? "depth" : "locked"));
  }
  return yield* pausing(search, describe(problem, effort, search));
}

function searchOver(system: System, effort: Effort): Search {
  return {
    system,
    mostSteps: effort.mostSteps ?? 50_000,
    slice: effort.slice ?? 200,
    shouldStop: effort.shouldStop ?? (() => false),
    steps: 0,
    pausedAt: 0,
    ended: null,
    found: [],
  };
}

function* pausing<T>(search: Search, work: Generator<void, T>): Generator<Progress, T> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield { steps: search.steps, found: search.found.length };
  }
}

/** Whether the balances could hold at all, if every cell that may change did. */
function* canBeMended(first: Trial, system: System): Generator<void, boolean> {
  // All zeros satisfy every balance, unless some cell is held to what it is.
  if (system.fixed === 0) return true;
  const every = system.rows.flatMap(({ terms }) => [...terms.keys()]);
  return cellsToBlame(yield* releaseAll(first, every), system) === null;
}
