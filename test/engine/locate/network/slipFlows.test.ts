import { locate } from "../../../../src/engine/locate/locate";
import { changesOf, codeAt, gridOf, problemOf, reportOf, type Grid } from "../problems";

const report = reportOf("平潭综合实验区", 2022);
const right = (row: number, column: number) => report.t3[row]?.[column] ?? 0;

function located(changes: readonly (readonly [row: number, column: number, value: number])[]) {
  const grid: Grid = gridOf(report);
  for (const [row, column, value] of changes) {
    const line = grid[row];
    if (line) line[column] = value;
  }
  const truth = changes.map(([row, column, value]) => [
    codeAt(report.edition, row, column),
    `${value}→${right(row, column)}`,
  ]);
  return {
    found: locate(problemOf(report.edition, grid), { list: Infinity }),
    truth: Object.fromEntries(truth) as Record<string, string>,
  };
}

/** Rows with something in the first two columns that differs, so that it can be swapped. */
const rows = report.t3.flatMap((row, index) =>
  index !== report.t3.length - 2 && row[0] !== row[1] ? [index] : []
);

it("rows whose first two figures were swapped are among what may be, though fewer cells explain as much", () => {
  const three = rows.slice(0, 3);
  const { found, truth } = located(
    three.flatMap((row) => [[row, 0, right(row, 1)] as const, [row, 1, right(row, 0)] as const])
  );
  expect(found.size).toBeLessThan(6);
  expect(found.status).toBe("ambiguous");
  expect(found.solutions.map(changesOf)).toContainEqual(truth);
});

it("figures carried into their totals are among what may be, though fewer cells explain as much", () => {
  const three = rows.slice(0, 3);
  const { found, truth } = located(
    three.flatMap((row, index) => [
      [row, index, right(row, index) + 3 + index * 4] as const,
      [row, 6, right(row, 6) + 3 + index * 4] as const,
    ])
  );
  expect(found.atLeast).toBeLessThan(6);
  expect(found.status).toBe("ambiguous");
  expect(found.solutions.map(changesOf)).toContainEqual(truth);
});

it("one wrong cell, and cells that are wrong by themselves, stay the only explanation", () => {
  expect(located([[rows[0] ?? 0, 2, 99]]).found.status).toBe("located");
  const apart = [3, 7, 12, 20].map(
    (row, index) => [row, index, right(row, index) + 11 * (index + 2)] as const
  );
  const { found, truth } = located(apart);
  expect(found.status).toBe("located");
  expect(found.solutions.map(changesOf)).toEqual([truth]);
});
