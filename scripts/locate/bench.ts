import { locate } from "../../src/engine/locate/locate";
import { locateSteps } from "../../src/engine/locate/locateSteps";
import type { Problem } from "../../src/engine/locate/Problem";
import { gridOf, problemOf, reportOf } from "../../test/engine/locate/problems";

/** 表三 of 2021 with 175 cells and 39 balances; changes are added to the published figures. */
function table(...changes: readonly (readonly [number, number, number])[]): Problem {
  const grid = gridOf(reportOf("平潭综合实验区", 2024));
  for (const [r, c, more] of changes) {
    const row = grid[r];
    if (row) row[c] = (row[c] ?? 0) + more;
  }
  return problemOf("2021", grid);
}

function blanks(): Problem {
  const problem = table([3, 1, 4]);
  const cells = problem.cells.map((cell, index) =>
    index % 3 === 0 ? { ...cell, value: null } : cell
  );
  return { ...problem, cells };
}

/** Microseconds a call, the best of many batches: what the machine does besides only adds. */
function time(work: () => unknown, calls: number): number {
  let best = Infinity;
  for (let batch = 0; batch < 40; batch += 1) {
    const start = process.hrtime.bigint();
    for (let call = 0; call < calls; call += 1) work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / calls / 1000);
  }
  return best;
}

/** The least anyone can do with a table: look at each cell once, exactly. */
function barePass({ cells }: Problem): bigint {
  let sum = 0n;
  for (const { value } of cells) if (value) sum += value.units;
  return sum;
}

/** The longest time between two pauses, in ms. */
function longestSlice(problem: Problem): number {
  let longest = 0;
  const steps = locateSteps(problem);
  for (;;) {
    const start = process.hrtime.bigint();
    const { done } = steps.next();
    longest = Math.max(longest, Number(process.hrtime.bigint() - start) / 1e6);
    if (done) return longest;
  }
}

const agreeing = table();
const single = table([3, 1, 4]);
const pair = table([3, 1, 4], [7, 4, 3]);
const more = table([3, 1, 4], [7, 4, 3], [12, 2, 9]);
/** So many wrong cells, each off by something else. */
const wrong = (count: number) =>
  table(
    ...Array.from({ length: count }, (_, n) => [(n * 7) % 25, (n * 5) % 7, 3 + n * 2] as const)
  );
const bare = time(() => barePass(agreeing), 500);

const measured: readonly [name: string, micros: number, limit: number | null][] = [
  ["one bare pass over the cells", bare, null],
  ["check: figures that agree", time(() => locate(agreeing), 100), 50],
  ["one wrong cell, located", time(() => locate(single), 20), 5000],
  ["two wrong cells", time(() => locate(pair), 10), 5000],
  ["three wrong cells", time(() => locate(more), 10), 5000],
  ["six wrong cells", time(() => locate(wrong(6)), 10), null],
  ["twelve wrong cells", time(() => locate(wrong(12)), 3), null],
  ["a third of the cells blank, one wrong", time(() => locate(blanks()), 1), null],
];

for (const [name, micros, limit] of measured) {
  const told =
    limit === null ? "" : micros < limit ? `  (limit ${limit} µs)` : `  OVER ${limit} µs`;
  const ratio = `${(micros / bare).toFixed(0)}×`;
  console.log(`${name.padEnd(56)} ${micros.toFixed(1).padStart(9)} µs ${ratio.padStart(7)}${told}`);
}
for (const [name, problem] of [
  ["longest slice, twelve wrong cells", wrong(12)],
  ["longest slice, twenty wrong cells", wrong(20)],
  ["longest slice, a third blank", blanks()],
] as const) {
  const slice = longestSlice(problem);
  if (slice >= 50) process.exitCode = 1;
  const told = slice < 50 ? "  (limit 50 ms)" : "  OVER 50 ms";
  console.log(`${name.padEnd(56)} ${slice.toFixed(1).padStart(9)} ms${told}`);
}
if (measured.some(([, micros, limit]) => limit !== null && micros >= limit)) process.exitCode = 1;
