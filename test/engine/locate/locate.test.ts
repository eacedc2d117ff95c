import { locate } from "../../../src/engine/locate/locate";
import { locateSteps } from "../../../src/engine/locate/locateSteps";
import type { Problem } from "../../../src/engine/locate/Problem";
import {
  blanksOf,
  changesOf,
  codeAt,
  decimal,
  gridOf,
  problemOf,
  reportOf,
  systemOf,
  type Grid,
} from "./problems";
import { randomFrom } from "./randomFrom";

const suqian = reportOf("宿迁市", 2020);

/** 表三 of 宿迁 2020 with some figures put in place of the true ones. */
function typed(...changes: readonly (readonly [number, number, number | null])[]): Problem {
  const grid: Grid = gridOf(suqian);
  for (const [r, c, value] of changes) {
    const row = grid[r];
    if (row) row[c] = value;
  }
  return problemOf("2019", grid);
}

const code = (row: number, column: number) => codeAt("2019", row, column);

it("says nothing of figures that agree", () => {
  expect(locate(typed())).toEqual({
    status: "consistent",
    size: 0,
    solutions: [],
    count: 0,
    capped: false,
    suspects: [],
    inEvery: [],
    choices: [],
    blanks: [],
    atLeast: 0,
    reason: null,
  });
});

describe("what a cell may hold", () => {
  it("a value below zero is no solution where none may stand", () => {
    const values = { x: 7, y: 2, z: 5 };
    const free = locate(systemOf(["x+y=z"], values, { nonNegative: ["x", "z"] }));
    expect(free.solutions.map(changesOf)).toContainEqual({ y: "2→-2" });
    const found = locate(systemOf(["x+y=z"], values));
    expect(found.solutions.map(changesOf)).toEqual([{ x: "7→3" }, { z: "5→9" }]);
  });

  it("half a thing is no solution; half an amount of money is", () => {
    const halves = (decimals: number) =>
      locate(systemOf(["2*x=y"], { x: 1, y: 5 }, { decimals })).solutions.map(changesOf);
    expect(halves(0)).toEqual([{ y: "5→2" }]);
    expect(halves(1)).toEqual([{ y: "5→2" }, { x: "1→2.5" }]);
  });

  it("money is exact to its last decimal", () => {
    const values = { a: "0.1", b: "0.2", total: "0.300001" };
    const found = locate(systemOf(["a+b=total"], values, { decimals: 6 }));
    expect(found.solutions.map(changesOf)).toContainEqual({ total: "0.300001→0.3" });
    expect(
      locate(systemOf(["a+b=total"], { ...values, total: "0.3" }, { decimals: 6 })).status
    ).toBe("consistent");
  });

  it("a figure that cannot stand is among the culprits even if everything agrees", () => {
    const found = locate(systemOf(["x+y=z"], { x: -1, y: 6, z: 5 }));
    expect(found.size).toBe(2);
    expect(found.inEvery).toEqual([{ code: "x", from: decimal(-1), to: null }]);
    expect(locate(systemOf(["x+y=z"], { x: "1.5", y: "3.5", z: 5 })).size).toBe(2);
  });
});

describe("cells that are known to be right", () => {
  it("never change", () => {
    const problem = typed([3, 1, 9]);
    expect(locate(problem).suspects).toEqual([code(3, 1)]);
    const found = locate({ ...problem, locked: new Set([code(3, 1)]) });
    expect(found.size).toBeGreaterThan(1);
    expect(found.suspects).not.toContain(code(3, 1));
  });

  it("may leave nothing to change", () => {
    const problem = systemOf(["x+y=z", "a+b=c"], { x: 1, y: 1, z: 3, a: 1, b: 1, c: 2 });
    const found = locate({ ...problem, locked: new Set(["x", "y", "z"]) });
    expect(found).toMatchObject({ status: "notLocated", reason: "locked", solutions: [] });
  });

  it("may leave nothing but values that cannot stand", () => {
    const found = locate({
      ...systemOf(["x+y=z"], { x: 1, y: 5, z: 3 }),
      locked: new Set(["y", "z"]),
    });
    expect(found).toMatchObject({ status: "notLocated", reason: "locked" });
  });

  it("settle a tie: last year's figure tells which of two is wrong", () => {
    const problem = systemOf(["x=y", "x=last"], { x: 3, y: 5, last: 5 });
    expect(locate(problem).status).toBe("located");
    const tie = systemOf(["x=y"], { x: 3, y: 5 });
    expect(locate(tie).status).toBe("ambiguous");
    expect(locate({ ...tie, locked: new Set(["y"]) }).solutions.map(changesOf)).toEqual([
      { x: "3→5" },
    ]);
  });
});

describe("blanks", () => {
  it("one blank of 表三 is filled with what it must hold", () => {
    const found = locate(typed([5, 2, null]));
    expect(found.status).toBe("consistent");
    expect(blanksOf(found)).toEqual({ [code(5, 2)]: String(suqian.t3[5]?.[2]) });
  });

  it("are not counted as wrong, and are filled under each solution", () => {
    const found = locate(typed([5, 2, null], [3, 1, 999]));
    expect(found).toMatchObject({ status: "located", size: 1 });
    expect(found.solutions.map(changesOf)).toEqual([{ [code(3, 1)]: `999→${suqian.t3[3]?.[1]}` }]);
    expect(blanksOf(found)).toEqual({ [code(5, 2)]: String(suqian.t3[5]?.[2]) });
  });

  it("a table of blanks agrees with everything and settles nothing", () => {
    const grid = suqian.t3.map((row) => row.map(() => null));
    expect(locate(problemOf("2019", grid))).toMatchObject({ status: "consistent", blanks: [] });
  });

  it("are whole where things are counted, whatever is paid beside them", () => {
    const money = { decimalsOf: { fee: 2, paid: 2 } };
    // x and y at most 2 each, 4 together.
    const tight = ["x+y=four", "x+p=two", "y+q=two", "fee=paid"];
    const given = { four: 4, two: 2, fee: "0.25", paid: "0.25" };
    const open = { x: null, y: null, p: null, q: null };
    const found = locate(systemOf(tight, { ...given, ...open }, money));
    expect(found.status).toBe("consistent");
    expect(blanksOf(found)).toEqual({ x: "2", y: "2", p: "0", q: "0" });
    const half = systemOf(["x+y=fee"], { x: null, y: null, fee: "0.5" }, money);
    expect(locate({ ...half, locked: new Set(["fee"]) }).reason).toBe("locked");
  });

  it("may be negative where the form says so", () => {
    const values = { x: null, y: null, z: -5 };
    const negative = (nonNegative: string[]) =>
      locate(systemOf(["x+y=z"], values, { nonNegative })).status;
    expect(negative([])).toBe("consistent");
    expect(negative(["x"])).toBe("consistent");
    expect(negative(["x", "y"])).toBe("located");
  });

  it("are tried out where no bound settles them", () => {
    const problem = systemOf(["3*x+2*y=seven"], { x: null, y: null, seven: 7 });
    expect(blanksOf(locate(problem))).toEqual({ x: "1", y: "2" });
  });

  it("are given up where no whole numbers do, however great", () => {
    const odd = locate(systemOf(["2*x-2*y=z"], { x: null, y: null, z: 3 }));
    expect(odd.solutions.map(changesOf)).toEqual([{ z: "3→?" }]);
  });

  it("are left alone when solutions differ about them", () => {
    const found = locate(systemOf(["x+y=z", "z=w"], { x: 1, y: null, z: 5, w: 6 }));
    expect(found.status).toBe("ambiguous");
    expect(found.blanks).toEqual([]);
    expect(found.solutions.map(({ blanks }) => blanksOf({ blanks }).y).sort()).toEqual(["4", "5"]);
  });
});

it("an edit over a cell that is not there says nothing", () => {
  expect(locate(systemOf(["x+y=z", "x=gone"], { x: 1, y: 1, z: 2 })).status).toBe("consistent");
  expect(locate(systemOf(["x+y=z", "x=gone"], { x: 1, y: 1, z: 3 })).count).toBe(3);
});

describe("totals that are formulas", () => {
  const totals = new Set([
    ...suqian.t3.map((_, row) => code(row, 6)),
    ...(suqian.t3[0]?.map((_, column) => code(21, column)) ?? []),
  ]);

  it("agreeing figures prove little, and that is said", () => {
    const found = locate({ ...typed(), computed: totals });
    expect(found).toMatchObject({ status: "consistent", reason: "totalsAreFormulas" });
  });

  it("are never the culprits, and leave the parts undecided", () => {
    // 予以公开 of 自然人 one too many: what the formulas add up goes along.
    const grid = gridOf(suqian);
    for (const [r, c] of [
      [2, 0],
      [2, 6],
      [21, 0],
      [21, 6],
    ] as const) {
      const row = grid[r];
      if (row) row[c] = (row[c] ?? 0) + 1;
    }
    const found = locate({ ...problemOf("2019", grid), computed: totals });
    expect(found).toMatchObject({ status: "ambiguous", size: 1, reason: "totalsAreFormulas" });
    expect(found.suspects.filter((suspect) => totals.has(suspect))).toEqual([]);
    expect(found.suspects).toContain(code(2, 0));
    expect(found.count).toBeGreaterThan(8);
    expect(found.solutions).toHaveLength(8);
  });

  it("a formula that does not add up its cells is named as that", () => {
    const found = locate({ ...typed([21, 6, 1]), computed: totals });
    expect(found).toMatchObject({ status: "notLocated", reason: "formulaDisagrees" });
  });
});

it("the order of cells, balances and terms changes nothing", () => {
  const problems = [
    typed([2, 0, 1], [3, 1, 9]),
    typed([2, 0, 1], [21, 0, 5], [0, 3, null]),
    { ...typed([2, 0, 1], [3, 1, 9], [4, 2, 8]), computed: new Set([code(21, 0)]) },
  ];
  for (const problem of problems) {
    const limits = [5, 12, 20, 30, 40, 60].map((mostSteps) => ({ mostSteps }));
    for (const effort of [{}, ...limits]) {
      const { suspects, ...expected } = locate(problem, effort);
      for (let seed = 1; seed <= 5; seed += 1) {
        const random = randomFrom(seed);
        const edits = shuffled(problem.edits, random).map(({ terms }) => ({
          terms: shuffled(terms, random),
        }));
        const cells = shuffled(problem.cells, random);
        const { suspects: those, ...found } = locate({ ...problem, cells, edits }, effort);
        expect(found).toEqual(expected);
        expect([...those].sort()).toEqual([...suspects].sort());
      }
    }
  }
});

function shuffled<T>(items: readonly T[], random: (below: number) => number): T[] {
  const keyed = items.map((item) => ({ item, key: random(1e6) }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

describe("a long search", () => {
  /** 表三 of a report full of figures, twelve of them wrong. */
  const many = (() => {
    const random = randomFrom(12);
    const { edition, t3 } = reportOf("平潭综合实验区", 2024);
    const grid: Grid = t3.map((row) => [...row]);
    for (let wrong = 0; wrong < 12; wrong += 1) {
      const row = grid[random(grid.length)];
      const column = random(7);
      if (row) row[column] = (row[column] ?? 0) + 1 + random(20);
    }
    return problemOf(edition, grid);
  })();

  it("ends in an answer for twelve wrong cells", () => {
    const found = locate(many);
    expect(found).toMatchObject({ size: 12, atLeast: 12 });
    expect(found.inEvery.length).toBeGreaterThan(8);
  });

  it("pauses after every slice and ends with the same answer", () => {
    const steps = locateSteps(many, { slice: 20 });
    const seen: number[] = [];
    let next = steps.next();
    while (!next.done) {
      seen.push(next.value.steps);
      next = steps.next();
    }
    expect(seen.length).toBeGreaterThan(5);
    const gaps = seen.map((at, index) => at - (seen[index - 1] ?? 0));
    // One packing of sixteen nodes is the longest that is done at a time.
    expect(Math.max(...gaps)).toBeLessThan(20 + 130);
    expect(next.value).toEqual(locate(many));
  });

  it("stops when told to, without an answer", () => {
    let pauses = 0;
    const shouldStop = () => (pauses += 1) === 3;
    const found = locate(many, { slice: 10, shouldStop });
    expect(pauses).toBe(3);
    expect(found).toMatchObject({ status: "notLocated", reason: "stopped", solutions: [] });
  });

  it("says at its limit how many cells are wrong at least", () => {
    const found = locate(many, { mostSteps: 5 });
    expect(found).toMatchObject({ status: "notLocated", reason: "limit", solutions: [] });
    expect(found.atLeast).toBeGreaterThan(8);
    expect(found.atLeast).toBeLessThanOrEqual(12);
  });

  it("never calls what was found at its limit the only one", () => {
    const all = locate(many, { list: Infinity });
    for (let mostSteps = 1; mostSteps < 3_000; mostSteps *= 2) {
      const { status, capped, inEvery, atLeast } = locate(many, { mostSteps });
      expect(status === "located").toBe(!capped && all.count === 1);
      for (const change of inEvery) expect(all.inEvery).toContainEqual(change);
      expect(atLeast).toBeLessThanOrEqual(all.size);
    }
  });

  it("where the balances are no network, looks for six cells, and tells what it found at its limit", () => {
    const tight = ["x+y=four", "x+p=two", "y+q=two", "a=b", "2*m=n"];
    const open = { x: null, y: null, p: null, q: null };
    const problem = systemOf(tight, { four: 4, two: 2, a: 1, b: 2, m: 1, n: 2, ...open });
    const locked = { ...problem, locked: new Set(["four", "two"]) };
    const found = locate(locked, { mostSteps: 1_800 });
    expect(found).toMatchObject({ capped: true, count: 1, blanks: [] });
    expect(found.solutions.map(blanksOf)).toEqual([{ x: "2", y: "2", p: "0", q: "0" }]);
    const seven = [..."abcdefg"].map((name) => `2*${name}=${name}${name}`);
    const values = Object.fromEntries(
      [..."abcdefg"].flatMap((name) => [
        [name, 1],
        [name + name, 3],
      ])
    );
    expect(locate(systemOf(seven, values), { mostSteps: 1e7 }).reason).toBe("depth");
  });

  it("counts what it does not list", () => {
    const parts = [..."abcdefghij"];
    const values = Object.fromEntries(parts.map((part) => [part, 5]));
    const found = locate(systemOf([`${parts.join("+")}=total`], { ...values, total: 52 }));
    expect(found).toMatchObject({ status: "ambiguous", size: 1, count: 11, capped: false });
    expect(found.solutions).toHaveLength(8);
    expect(found.suspects).toEqual([...parts, "total"]);
    expect(found.inEvery).toEqual([]);
  });
});
