import { explainTrials } from "../../../../src/engine/locate/explainTrials";
import { locate } from "../../../../src/engine/locate/locate";
import type { Problem } from "../../../../src/engine/locate/Problem";
import { systemOf } from "../../../../src/engine/locate/System";
import { firstTrial } from "../../../../src/engine/locate/Trial";
import { fc, runs } from "../../../random";
import {
  codeAt,
  decimal,
  gridOf,
  problemOf,
  reportOf,
  systemOf as problemFrom,
  type Grid,
} from "../problems";
import { randomFrom } from "../randomFrom";

/** The smallest sets as the search by elimination finds them, which knows of no graph. */
function byElimination(problem: Problem): string[] | "locked" {
  const system = systemOf(problem, "stand");
  const search = {
    ...{ system, mostSteps: Infinity, slice: Infinity, steps: 0, pausedAt: 0 },
    ...{ ended: null, found: [], shouldStop: () => false },
  };
  const first = run(firstTrial(system));
  const explained = run(explainTrials(first, search));
  if (explained === "locked") return "locked";
  const [place] = explained.places;
  const sets = (place?.options ?? [new Map<number, bigint | null>()]).map((option) => [
    ...explained.common.keys(),
    ...option.keys(),
  ]);
  return sets.map((cells) => named(cells.map((cell) => system.cells[cell]?.code ?? ""))).sort();
}

function run<T>(work: Generator<void, T>): T {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
  }
}

const named = (codes: readonly string[]) => [...codes].sort().join(" ");

/** The same by flows, without what takes more cells but fewer slips. */
function byFlows(problem: Problem): string[] | "locked" {
  const found = locate(problem, { list: Infinity });
  if (found.reason === "locked") return "locked";
  return found.solutions
    .filter(({ changes }) => changes.length === found.atLeast)
    .map(({ changes }) => named(changes.map(({ code }) => code)))
    .sort();
}

/** 表三 with wrong cells, some of them blank, some held to be right, a total known from elsewhere. */
function typed(seed: number): Problem {
  const random = randomFrom(seed);
  const report = reportOf("平潭综合实验区", 2022 + 2 * random(2));
  const grid: Grid = gridOf(report);
  const spot = () => [random(grid.length), random(7)] as const;
  for (let wrong = 2 + random(2); wrong > 0; wrong -= 1) {
    const [row, column] = spot();
    const line = grid[row];
    if (line) line[column] = Math.max(0, (line[column] ?? 0) + random(9) - 4);
  }
  // Counted in the wrong one of two results: several explanations.
  const column = random(7);
  for (const [row, amount] of [
    [2, 3],
    [3, -3],
  ] as const) {
    const line = grid[row];
    if (line && random(2) === 0) line[column] = Math.max(0, (line[column] ?? 0) + amount);
  }
  for (let blank = random(3); blank > 0; blank -= 1) {
    const [row, column] = spot();
    const line = grid[row];
    if (line) line[column] = null;
  }
  const problem = problemOf(report.edition, grid);
  const code = (at: readonly [number, number]) => codeAt(report.edition, ...at);
  const locked = Array.from({ length: random(4) }, () => code(spot()));
  if (random(2) === 0) return { ...problem, locked: new Set(locked) };
  const known = spot();
  const value = decimal(report.t3[known[0]]?.[known[1]] ?? 0);
  return {
    ...problem,
    cells: [...problem.cells, { code: "known", value, nonNegative: false, decimals: 0 }],
    edits: [
      ...problem.edits,
      {
        terms: [
          { code: code(known), coefficient: 1 },
          { code: "known", coefficient: -1 },
        ],
      },
    ],
    locked: new Set([...locked, "known"]),
  };
}

it("finds the sets of 表三 that elimination finds, with blanks, locked cells and known totals", () => {
  let several = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const problem = typed(seed);
      if (locate(problem).status === "consistent") return;
      const sets = byElimination(problem);
      expect(byFlows(problem)).toEqual(sets);
      if (sets.length > 1) several += 1;
    }),
    { numRuns: runs(25) }
  );
  expect(several).toBeGreaterThan(0);
});

it("a known sum of some parts of a sum splits it", () => {
  const edits = ["a+b+c+d=total", "a+b=group", "a=e", "b=f", "c=g", "d=h"];
  const values = { a: 1, b: 2, c: 3, d: 4, total: 10, group: 3, e: 1, f: 2, g: 3, h: 4 };
  const problem = {
    ...problemFrom(edits, { ...values, b: 9 }),
    locked: new Set(["group", "total"]),
  };
  expect(byFlows(problem)).toEqual(["b"]);
  expect(byElimination(problem)).toEqual(["b"]);
});

it("says that no change will do exactly where none will", () => {
  // The two parts that are left cannot fall by what is too much.
  const edits = ["a+b+c=total", "a=x", "b=y"];
  const values = { a: 1, b: 1, c: 9, total: 5, x: 1, y: 1 };
  const held = { ...problemFrom(edits, values), locked: new Set(["c", "total"]) };
  expect(byFlows(held)).toBe("locked");
  expect(byElimination(held)).toBe("locked");
  expect(locate(problemFrom(edits, values)).status).not.toBe("notLocated");
});
