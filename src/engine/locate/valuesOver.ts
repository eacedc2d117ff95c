import type { Values } from "./Explained";
import type { Search } from "./Search";
import { settle } from "./settle";
import { blame, firstTrial, type Trial } from "./Trial";

/** The trial that blames these cells, and what cannot stand. */
export function* trialOver(cells: readonly number[], search: Search): Generator<void, Trial> {
  let trial = yield* firstTrial(search.system);
  for (const cell of cells) if (trial.closed[cell] === 0) trial = blame(trial, cell);
  return trial;
}

/** What these cells must hold if they, and what cannot stand, are wrong; null where it is open. */
export function* valuesOver(cells: readonly number[], search: Search): Generator<void, Values> {
  const trial = yield* trialOver(cells, search);
  const wanted = new Set(trial.chosen);
  const settled = yield* settle(trial, wanted, search);
  return new Map([...wanted].map((cell) => [cell, settled.get(cell) ?? null]));
}
