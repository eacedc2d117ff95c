import { formatDecimal } from "../../../src/engine/Decimal";
import { locate } from "../../../src/engine/locate/locate";
import { changesOf, codeAt, gridOf, problemOf, reportOf, reports, type Grid } from "./problems";
import { pairsThatExplain } from "./pairsThatExplain";
import { randomFrom } from "./randomFrom";

const broken = new Set([
  "平潭综合实验区公安局 2021",
  "平潭综合实验区自然资源与生态环境局 2021",
  "平潭综合实验区自然资源与生态环境局 2023",
  "平潭综合实验区 2020",
  "平潭综合实验区自然资源与生态环境局 2020",
]);

const sound = reports.filter(({ unit, year }) => !broken.has(`${unit} ${year}`));

it("says nothing of the reports that agree, and something of those that do not", () => {
  expect(sound).toHaveLength(21);
  for (const report of reports) {
    const { status } = locate(problemOf(report.edition, gridOf(report)));
    expect(status === "consistent").toBe(sound.includes(report));
  }
});

/** Small and large, of both editions. */
const trusted = [
  reportOf("宿迁市", 2020),
  reportOf("淮南市人民政府办公室", 2019),
  reportOf("平潭综合实验区", 2022),
  reportOf("平潭综合实验区", 2024),
];

const slips: Record<string, (value: number) => number> = {
  "+1": (value) => value + 1,
  "-1": (value) => value - 1,
  "+9": (value) => value + 9,
  "-9": (value) => value - 9,
  "×10": (value) => value * 10,
  "two digits swapped": (value) =>
    Number(
      String(value).replace(
        /^(\d*)(\d)(\d)$/,
        (_, head: string, a: string, b: string) => head + b + a
      )
    ),
};

describe.each(trusted)("$unit $year", (report) => {
  const grid = gridOf(report);
  const cells = grid.flatMap((row, r) => row.map((_, c) => [r, c] as const));

  it.each(Object.entries(slips))("every cell %s is located, with its true value", (_, slip) => {
    let tried = 0;
    for (const [r, c] of cells) {
      const value = grid[r]?.[c] ?? 0;
      const wrong = slip(value);
      if (wrong === value) continue;
      tried += 1;
      const found = locate(problemOf(report.edition, withCells(grid, [[r, c, wrong]])));
      expect(found.status).toBe("located");
      expect(found.solutions.map(changesOf)).toEqual([
        { [codeAt(report.edition, r, c)]: `${wrong}→${value}` },
      ]);
    }
    expect(tried).toBeGreaterThanOrEqual(8);
  });
});

describe("two wrong cells", () => {
  const random = randomFrom(20211);
  const trials = trusted.flatMap((report) =>
    Array.from({ length: 150 }, () => {
      const grid = gridOf(report);
      const pick = () => [random(grid.length), random(7)] as const;
      const [r1, c1] = pick();
      let [r2, c2] = pick();
      while (r1 === r2 && c1 === c2) [r2, c2] = pick();
      const k1 = 1 + random(20);
      const k2 = k1 + 1 + random(20);
      const typed = withCells(grid, [
        [r1, c1, (grid[r1]?.[c1] ?? 0) + k1],
        [r2, c2, (grid[r2]?.[c2] ?? 0) + k2],
      ]);
      const truth = [
        [r1, c1],
        [r2, c2],
      ].map(
        ([r = 0, c = 0]) =>
          [codeAt(report.edition, r, c), `${typed[r]?.[c]}→${grid[r]?.[c]}`] as const
      );
      return { problem: problemOf(report.edition, typed), truth: Object.fromEntries(truth) };
    })
  );

  it("have the truth in the list, and are unique and right in 98 of 100", () => {
    let right = 0;
    for (const { problem, truth } of trials) {
      const found = locate(problem, { list: Infinity });
      expect(found.solutions.map(changesOf)).toContainEqual(truth);
      expect(found.count).toBe(found.solutions.length);
      if (found.status === "located") right += 1;
    }
    expect(right / trials.length).toBeGreaterThanOrEqual(0.98);
  });

  it("are never called the only ones when plain trying finds others", () => {
    // In a table full of figures, two errors of one size leave the other two corners of their
    // rectangle, and a move between two columns leaves every row.
    const equal = Array.from({ length: 30 }, () => {
      const grid = denseGrid(random);
      const [r1, r2, c1] = [2 + random(21), random(25), random(6)];
      const amount = 1 + random(3);
      const [first, second] = [grid[r1]?.[c1] ?? 0, grid[r2]?.[6] ?? 0];
      return problemOf(
        "2021",
        withCells(grid, [
          [r1, c1, first + amount],
          [r2, 6, second + amount],
        ])
      );
    });
    const moved = Array.from({ length: 10 }, () => {
      const grid = denseGrid(random);
      const [r, c] = [2 + random(21), random(5)];
      const [first, second] = [grid[r]?.[c] ?? 0, grid[r]?.[c + 1] ?? 0];
      return problemOf(
        "2021",
        withCells(grid, [
          [r, c, first - 1],
          [r, c + 1, second + 1],
        ])
      );
    });
    const others = trials.filter((_, index) => index % 30 === 0).map(({ problem }) => problem);
    let several = 0;
    for (const problem of [...equal, ...moved, ...others]) {
      const found = locate(problem, { list: Infinity });
      if (found.size !== 2) continue;
      const sets = found.solutions.map(({ changes }) =>
        changes.map(({ code, to }) => `${code}=${to ? formatDecimal(to) : "?"}`).join(" ")
      );
      expect(sets.sort()).toEqual(pairsThatExplain(problem).sort());
      if (found.status === "ambiguous") several += 1;
    }
    expect(several).toBeGreaterThan(5);
  });
});

function withCells(grid: Grid, changes: readonly (readonly [number, number, number])[]): Grid {
  const copy = grid.map((row) => [...row]);
  for (const [r, c, value] of changes) {
    const row = copy[r];
    if (row) row[c] = value;
  }
  return copy;
}

/** A 表三 of 2021 that agrees and has a figure in every cell. */
function denseGrid(random: (below: number) => number): Grid {
  const parts = Array.from({ length: 21 }, () => Array.from({ length: 6 }, () => 1 + random(30)));
  const carriedIn = Array.from({ length: 6 }, () => 1 + random(5));
  const carriedOut = Array.from({ length: 6 }, () => 6 + random(5));
  const totals = carriedIn.map((_, c) => parts.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const received = totals.map((total, c) => total + (carriedOut[c] ?? 0) - (carriedIn[c] ?? 0));
  return [received, carriedIn, ...parts, totals, carriedOut].map((row) => [
    ...row,
    row.reduce((sum, value) => sum + value, 0),
  ]);
}
