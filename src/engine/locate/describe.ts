import { addDecimals, type Decimal } from "../Decimal";
import type { Explained, Values } from "./Explained";
import type { Change, Choice, Deduced, Localisation, Reason, Solution } from "./Localisation";
import type { Effort, Problem } from "./Problem";
import { productOf } from "./productOf";
import { compareRanks, rankOf } from "./rank";
import { readingsOf, type Form } from "./readingsOf";
import type { Search } from "./Search";
import { settle } from "./settle";
import type { System } from "./System";
import type { Trial } from "./Trial";
import { trialOver } from "./valuesOver";
import { spend } from "./Work";

const nothing = {
  size: 0,
  solutions: [],
  count: 0,
  capped: false,
  suspects: [],
  inEvery: [],
  choices: [],
  blanks: [],
  atLeast: 0,
} as const;

export function notLocated(reason: Reason): Localisation {
  return { ...nothing, status: "notLocated", reason };
}

export function agreed(problem: Problem, blanks: readonly Deduced[] = []): Localisation {
  return { ...nothing, status: "consistent", blanks, reason: formulaReason(problem) };
}

export function* consistent(
  problem: Problem,
  trial: Trial,
  search: Search
): Generator<void, Localisation> {
  return agreed(problem, (yield* freeOf(trial, search)).blanks);
}

/** More solutions than that are not counted one by one. */
const mostCounted = 1e6;

/** Puts what a search found into words of the problem: codes, decimals, an order, what is common. */
export function* describe(
  problem: Problem,
  { list = 8 }: Effort,
  explained: Explained,
  search: Search
): Generator<void, Localisation> {
  if (explained.ended === "stopped") return notLocated("stopped");
  // The limit is for looking; what was found is told in full.
  search.mostSteps = Infinity;
  const { common, places, atLeast, ended, lacks } = explained;
  const words = wordsFor(problem, search.system);
  const all = [common, ...places.flatMap(({ options }) => options)];
  const known = {
    inEvery: words.changes(common),
    choices: yield* choicesIn(explained, words, list, search),
    suspects: suspectsIn(problem, search.system, all),
    atLeast,
    capped: ended !== null,
  };
  if (lacks) return { ...notLocated(ended ?? "depth"), ...known };
  const sets = [...productOf(places, list)].map((parts) => merged([common, ...parts]));
  const solutions = yield* solutionsOver(sets, words, search);
  if (search.ended !== null) return notLocated("stopped");
  const count = Math.min(
    mostCounted,
    places.reduce((n, { options }) => n * options.length, 1)
  );
  return {
    ...known,
    status: count === 1 && !known.capped ? "located" : "ambiguous",
    size: sets[0]?.size ?? 0,
    solutions,
    count,
    blanks: known.capped || count > solutions.length ? [] : blanksInAll(solutions),
    reason: known.capped ? "limit" : formulaReason(problem),
  };
}

/** How sets of cells are told in the terms of the problem. */
interface Telling {
  readonly changes: (values: Values) => Change[];
  readonly readings: (changes: readonly Change[]) => Solution["readings"];
  /** The likelier first. */
  readonly inOrder: <T extends Pick<Solution, "changes" | "readings">>(list: readonly T[]) => T[];
}

function wordsFor(problem: Problem, system: System): Telling {
  const form: Form = {
    cells: new Map(problem.cells.map((cell) => [cell.code, cell])),
    edits: problem.edits,
  };
  const edited = problem.edited ?? new Set();
  return {
    changes: (values) =>
      [...values]
        .sort(([a], [b]) => a - b)
        .flatMap(([cell, units]) => {
          const { code, value } = system.cells[cell] ?? {};
          if (code === undefined || !value) return [];
          return [{ code, from: value, to: decimalOf(units, system) }];
        }),
    readings: (changes) => readingsOf(changes, form),
    inOrder: (list) =>
      list
        .map((each) => ({
          each,
          rank: rankOf(each.changes, each.readings, form.cells, edited),
        }))
        .sort((a, b) => compareRanks(a.rank, b.rank))
        .map(({ each }) => each),
  };
}

function* choicesIn(
  { places }: Explained,
  words: Telling,
  list: number,
  search: Search
): Generator<void, Choice[]> {
  const choices: Choice[] = [];
  for (const { options, capped } of places) {
    const told: Solution[] = [];
    for (const values of options) {
      yield* spend(search, 1);
      const changes = words.changes(values);
      told.push({ changes, readings: words.readings(changes), blanks: [], follows: [] });
    }
    choices.push({
      options: words.inOrder(told).slice(0, list),
      count: options.length,
      capped,
    });
  }
  return choices;
}

function* solutionsOver(
  sets: readonly Values[],
  words: Telling,
  search: Search
): Generator<void, Solution[]> {
  const told: Solution[] = [];
  for (const values of sets) {
    yield* spend(search, 1);
    const changes = words.changes(values);
    const free = yield* freeWith(values, search);
    told.push({ changes, readings: words.readings(changes), ...free });
  }
  return words.inOrder(told);
}

function* freeWith(values: Values, search: Search): Generator<void, Free> {
  if (search.system.free.length === 0) return { blanks: [], follows: [] };
  return yield* freeOf(yield* trialOver([...values.keys()], search), search);
}

interface Free {
  readonly blanks: Deduced[];
  readonly follows: Deduced[];
}

/** What the cells that take any value can only hold: those that are blank, and those that follow. */
function* freeOf(trial: Trial, search: Search): Generator<void, Free> {
  const { cells, free } = search.system;
  const deduced: Free = { blanks: [], follows: [] };
  if (free.length === 0) return deduced;
  const values = yield* settle(trial, new Set(free), search);
  for (const cell of free) {
    const value = decimalOf(values.get(cell), search.system);
    const given = cells[cell];
    if (value && given)
      deduced[given.value ? "follows" : "blanks"].push({ code: given.code, value });
  }
  return deduced;
}

/** With formulas for totals, silence is no proof: an error in a part is added up all the same. */
function formulaReason({ computed, edits }: Problem): Reason | null {
  if (!computed?.size) return null;
  const counts = edits.some(({ terms }) => terms.some(({ code }) => computed.has(code)));
  return counts ? "totalsAreFormulas" : null;
}

function suspectsIn({ cells }: Problem, system: System, sets: readonly Values[]): string[] {
  const suspects = new Set(
    sets.flatMap((set) => [...set.keys()]).map((at) => system.cells[at]?.code)
  );
  return cells.map(({ code }) => code).filter((code) => suspects.has(code));
}

function merged(parts: readonly Values[]): Values {
  return new Map(parts.flatMap((part) => [...part]));
}

function blanksInAll([first, ...others]: readonly Solution[]): Deduced[] {
  const isSame = (a: Deduced, b: Deduced) =>
    a.code === b.code && a.value.units === b.value.units && a.value.scale === b.value.scale;
  return (first?.blanks ?? []).filter((blank) =>
    others.every(({ blanks }) => blanks.some((other) => isSame(blank, other)))
  );
}

function decimalOf(units: bigint | null | undefined, { scale }: System): Decimal | null {
  return units === null || units === undefined ? null : addDecimals([{ units, scale }]);
}
