import { agrees } from "./agrees";
import { cellsToBlame } from "./cellsToBlame";
import { agreed, consistent, describe, notLocated } from "./describe";
import { explainTrials } from "./explainTrials";
import type { Localisation } from "./Localisation";
import { explainNetworks } from "./network/explainNetworks";
import { networksOf } from "./network/networksOf";
import type { Effort, Problem } from "./Problem";
import type { Search } from "./Search";
import { systemOf, type System } from "./System";
import { firstTrial } from "./Trial";

/** How far a search has come. */
export interface Progress {
  readonly steps: number;
}

/**
 * Error localisation by the principle of Fellegi & Holt (1976): the smallest sets of cells whose
 * change lets every balance hold, with the values they must take; all of them, and none but them.
 * Where the balances are a network, they are flows of minimum support; where they are none, sets are
 * tried one after the other. It pauses after every slice of work; a caller that stops asking has
 * stopped it.
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
  return yield* pausing(search, explain(problem, effort, search));
}

function* explain(problem: Problem, effort: Effort, search: Search): Generator<void, Localisation> {
  const { system } = search;
  const networks = system.free.length <= mostFree ? networksOf(system) : null;
  if (networks === "locked") return notLocated("locked");
  if (networks) {
    const explained = yield* explainNetworks(networks, search);
    if (explained === "locked") return notLocated("locked");
    return yield* describe(problem, effort, explained, search);
  }
  const first = yield* firstTrial(system);
  if (first.chosen.length === 0 && cellsToBlame(first, system) === null) {
    return notLocated("formulaDisagrees");
  }
  const explained = yield* explainTrials(first, search);
  if (explained === "locked") return notLocated("locked");
  return yield* describe(problem, effort, explained, search);
}

/** With more cells that cost nothing than this, forests are too many. */
const mostFree = 12;

function searchOver(system: System, effort: Effort): Search {
  return {
    system,
    mostSteps: effort.mostSteps ?? 150_000,
    slice: effort.slice ?? 500,
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
    yield { steps: search.steps };
  }
}
