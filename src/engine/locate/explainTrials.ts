import { cellsToBlame } from "./cellsToBlame";
import type { Explained, Values } from "./Explained";
import type { Search } from "./Search";
import { searchSets } from "./searchSets";
import { settle } from "./settle";
import { releaseAll, type Trial } from "./Trial";

/** The most cells that may be wrong at once, where the system is no network. */
const mostCells = 6;

/**
 * The smallest explanations of any system, by elimination, set after set.
 *
 * @returns "locked" where no change of the cells that may change will do
 */
export function* explainTrials(
  first: Trial,
  search: Search
): Generator<void, Explained | "locked"> {
  let size = Math.max(1, first.chosen.length);
  for (; size <= mostCells; size += 1) {
    yield* searchSets(first, size - first.chosen.length, search);
    if (search.ended || search.found.length > 0) break;
  }
  const { found } = search;
  const ended = search.ended === "enough" ? "limit" : search.ended;
  const none = { common: new Map(), places: [], atLeast: size, lacks: true };
  if (ended === "stopped") return { ...none, ended };
  if (found.length === 0) {
    if (!(yield* canBeMended(first, search))) return "locked";
    return { ...none, ended };
  }
  // The limit is for looking; what was found is told in full.
  search.mostSteps = Infinity;
  search.ended = null;
  const sets: Values[] = [];
  for (const trial of found) {
    const values = yield* settle(trial, new Set(trial.chosen), search);
    sets.push(new Map(trial.chosen.map((cell) => [cell, values.get(cell) ?? null])));
  }
  return { ...apart(sets, ended !== null), atLeast: size, ended: ended && "limit", lacks: false };
}

/** What all sets have in common; where they differ is one place, since nothing tells it apart. */
function apart(sets: readonly Values[], capped: boolean): Pick<Explained, "common" | "places"> {
  const [only = new Map<number, bigint | null>()] = sets;
  const isCommon = (cell: number) =>
    !capped && sets.every((set) => set.has(cell) && set.get(cell) === only.get(cell));
  const part = (set: Values, common: boolean) =>
    new Map([...set].filter(([cell]) => isCommon(cell) === common));
  const places =
    sets.length > 1 || capped ? [{ options: sets.map((set) => part(set, false)), capped }] : [];
  return { common: part(only, true), places };
}

/** Whether the balances could hold at all, if every cell that may change did. */
function* canBeMended(first: Trial, { system }: Search): Generator<void, boolean> {
  // All zeros satisfy every balance, unless some cell is held to what it is.
  if (system.fixed === 0) return true;
  const every = system.rows.flatMap(({ terms }) => [...terms.keys()]);
  return cellsToBlame(yield* releaseAll(first, every), system) === null;
}
