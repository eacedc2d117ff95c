import { formatDecimal } from "../../../../src/engine/Decimal";
import { locate } from "../../../../src/engine/locate/locate";
import type { Problem } from "../../../../src/engine/locate/Problem";
import { fc, runs } from "../../../random";
import { codeAt, gridOf, problemOf, reportOf } from "../problems";
import { randomFrom } from "../randomFrom";
import { everySetOfTable } from "./everySetOfTable";

/** So many cells of 表三 may be wrong; of them up to so many are tried together. */
const open = 13;
const depth = 4;
/** More than any figure of these reports, and than what may stand in for it. */
const most = 1_200;

/**
 * 表三 with one to four wrong cells and all but a few cells held to be right. Those that may be wrong
 * lie in few rows and columns, so that they can stand in for each other and go round in circles.
 */
function smallSpace(seed: number): Problem {
  const random = randomFrom(seed);
  const report = reportOf("平潭综合实验区", 2022 + 2 * random(2));
  const grid = gridOf(report);
  const pick = (count: number, below: number) => Array.from({ length: count }, () => random(below));
  const [rows, columns] = [pick(3, grid.length), pick(4, 7)];
  const spot = () => [rows[random(3)] ?? 0, columns[random(4)] ?? 0] as const;
  const free = new Set<string>();
  const sameAmount = random(2) === 0 ? 1 + random(3) : null;
  for (let wrong = 1 + random(4); wrong > 0; wrong -= 1) {
    const [row, column] = spot();
    const line = grid[row];
    // Often by the same amount, so that others can stand in for them.
    const amount = sameAmount ?? random(9) - 4;
    if (line) line[column] = Math.max(0, (line[column] ?? 0) + amount);
    free.add(codeAt(report.edition, row, column));
  }
  const problem = problemOf(report.edition, grid);
  for (let tries = 0; tries < 60 && free.size < open; tries += 1)
    free.add(codeAt(report.edition, ...spot()));
  const locked = problem.cells.flatMap(({ code }) => (free.has(code) ? [] : [code]));
  return { ...problem, locked: new Set(locked) };
}

/** The same sets, in any order of their cells. */
const sorted = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers)
    .map(([key, values]) => {
      const said = values.split(" ");
      return key
        .split("+")
        .map((code, at) => `${code}=${said[at]}`)
        .sort()
        .join(" ");
    })
    .sort();

it("finds on 表三 every set of up to four cells that trying all of them finds, and its values", () => {
  const sizes = new Map<number | null, number>();
  let several = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const problem = smallSpace(seed);
      const brute = everySetOfTable(problem, most, depth);
      const found = locate(problem, { list: Infinity });
      sizes.set(brute.size, (sizes.get(brute.size) ?? 0) + 1);
      if (brute.size === null) {
        expect(found.status === "notLocated" || found.atLeast > depth).toBe(true);
        return;
      }
      expect(found.atLeast).toBe(brute.size);
      if (brute.size === 0) return;
      const smallest = found.solutions.filter(({ changes }) => changes.length === brute.size);
      const answers = smallest.map(
        ({ changes }) =>
          [
            changes.map(({ code }) => code).join("+"),
            changes.map(({ to }) => (to ? formatDecimal(to) : "?")).join(" "),
          ] as const
      );
      expect(sorted(Object.fromEntries(answers))).toEqual(sorted(brute.answers));
      if (answers.length > 1) several += 1;
    }),
    { numRuns: runs(1_000) }
  );
  for (const size of [1, 2, 3, 4]) expect(sizes.get(size) ?? 0).toBeGreaterThan(0);
  expect(several).toBeGreaterThan(0);
});
