import { addDecimals, type Decimal } from "../Decimal";
import type { Change, Deduced, Localisation, Reason, Solution } from "./Localisation";
import type { Effort, Problem } from "./Problem";
import { compareRanks, rankOf } from "./rank";
import { readingsOf, type Form } from "./readingsOf";
import { spend, type Search } from "./Search";
import { settle } from "./settle";
import type { System } from "./System";
import type { Trial } from "./Trial";

const nothing = {
  size: 0,
  solutions: [],
  count: 0,
  capped: false,
  suspects: [],
  inEvery: [],
  blanks: [],
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

/** Puts what a search found into words of the problem: codes, decimals, an order, and what is common. */
export function* describe(
  problem: Problem,
  { list = 8 }: Effort,
  searched: Search
): Generator<void, Localisation> {
  const capped = searched.ended !== null;
  // The limit is for looking; what was found is told in full.
  const search: Search = { ...searched, mostSteps: Infinity, ended: null };
  const form = formOf(problem);
  const ranked = [];
  for (const trial of search.found) {
    yield* spend(search, 1);
    const changes = yield* changesOf(trial, search);
    const readings = readingsOf(changes, form);
    const rank = rankOf(changes, readings, form.cells, problem.edited ?? new Set());
    ranked.push({ trial, changes, readings, rank });
  }
  ranked.sort((a, b) => compareRanks(a.rank, b.rank));
  const solutions: Solution[] = [];
  for (const { trial, changes, readings } of ranked.slice(0, list)) {
    solutions.push({ changes, readings, ...(yield* freeOf(trial, search)) });
  }
  if (search.ended === "stopped") return notLocated("stopped");
  const all = ranked.map(({ changes }) => changes);
  const suspects = new Set(all.flatMap((changes) => changes.map(({ code }) => code)));
  const isComplete = !capped && solutions.length === all.length;
  return {
    status: all.length === 1 && !capped ? "located" : "ambiguous",
    size: all[0]?.length ?? 0,
    solutions,
    count: all.length,
    capped,
    suspects: problem.cells.map(({ code }) => code).filter((code) => suspects.has(code)),
    inEvery: capped ? [] : common(all, isSameChange),
    blanks: isComplete
      ? common(
          solutions.map(({ blanks }) => blanks),
          isSameBlank
        )
      : [],
    reason: capped ? "limit" : formulaReason(problem),
  };
}

function formOf({ cells, edits }: Problem): Form {
  return { cells: new Map(cells.map((cell) => [cell.code, cell])), edits };
}

/** With formulas for totals, silence is no proof: an error in a part is added up all the same. */
function formulaReason({ computed, edits }: Problem): Reason | null {
  if (!computed?.size) return null;
  const counts = edits.some(({ terms }) => terms.some(({ code }) => computed.has(code)));
  return counts ? "totalsAreFormulas" : null;
}

function* changesOf(trial: Trial, search: Search): Generator<void, Change[]> {
  const { cells } = search.system;
  const values = yield* settle(trial, new Set(trial.chosen), search);
  const changes: Change[] = [];
  for (const cell of [...trial.chosen].sort((a, b) => a - b)) {
    const { code, value } = cells[cell] ?? {};
    if (code === undefined || !value) continue;
    changes.push({ code, from: value, to: decimalOf(values.get(cell), search.system) });
  }
  return changes;
}

/** What the cells that take any value can only hold: those that are blank, and those that follow. */
function* freeOf(
  trial: Trial,
  search: Search
): Generator<void, { blanks: Deduced[]; follows: Deduced[] }> {
  const { cells, free } = search.system;
  const blanks: Deduced[] = [];
  const follows: Deduced[] = [];
  if (free.length === 0) return { blanks, follows };
  const values = yield* settle(trial, new Set(free), search);
  for (const cell of free) {
    const value = decimalOf(values.get(cell), search.system);
    const given = cells[cell];
    if (value && given) (given.value ? follows : blanks).push({ code: given.code, value });
  }
  return { blanks, follows };
}

function decimalOf(units: bigint | undefined, { scale }: System): Decimal | null {
  return units === undefined ? null : addDecimals([{ units, scale }]);
}

function common<T>(lists: readonly (readonly T[])[], isSame: (a: T, b: T) => boolean): T[] {
  const [first = [], ...others] = lists;
  return first.filter((item) => others.every((list) => list.some((other) => isSame(item, other))));
}

function isSameChange(a: Change, b: Change): boolean {
  return a.code === b.code && isSame(a.to, b.to);
}

function isSameBlank(a: Deduced, b: Deduced): boolean {
  return a.code === b.code && isSame(a.value, b.value);
}

function isSame(a: Decimal | null, b: Decimal | null): boolean {
  return a?.units === b?.units && a?.scale === b?.scale;
}
