import { formatDecimal } from "../../../src/engine/Decimal";
import { locate } from "../../../src/engine/locate/locate";
import { rankOf } from "../../../src/engine/locate/rank";
import type { Reading } from "../../../src/engine/locate/Reading";
import {
  changesOf,
  codeAt,
  decimal,
  gridOf,
  problemOf,
  reportOf,
  systemOf,
  type Grid,
} from "./problems";

const report = reportOf("平潭综合实验区", 2024);
const code = (row: number, column: number) => codeAt("2021", row, column);

function typed(change: (grid: Grid) => void) {
  const grid = gridOf(report);
  change(grid);
  return problemOf("2021", grid);
}

/** Readings with amounts as text. */
function readings(list: readonly Reading[] | undefined) {
  return list?.map((each) =>
    "amount" in each ? { ...each, amount: formatDecimal(each.amount) } : each
  );
}

function set(grid: Grid, row: number, column: number, value: number) {
  const cells = grid[row];
  if (cells) cells[column] = value;
}

const at = (row: number, column: number) => report.t3[row]?.[column] ?? 0;

it("an amount counted in the wrong column", () => {
  const found = locate(
    typed((grid) => {
      set(grid, 0, 0, at(0, 0) - 3);
      set(grid, 0, 5, at(0, 5) + 3);
    }),
    { list: Infinity }
  );
  const moved = found.solutions.map(({ readings: list }) => readings(list)?.[0]);
  expect(moved).toContainEqual({
    kind: "moved",
    amount: "3",
    recordedIn: code(0, 5),
    belongsIn: code(0, 0),
  });
});

it("two figures in each other's place", () => {
  const [a, b] = [at(2, 0), at(3, 0)];
  expect([a, b].every((value) => value > 0) && a !== b).toBe(true);
  const found = locate(
    typed((grid) => {
      set(grid, 2, 0, b);
      set(grid, 3, 0, a);
    })
  );
  expect(found.solutions.map(changesOf)).toContainEqual({
    [code(2, 0)]: `${b}→${a}`,
    [code(3, 0)]: `${a}→${b}`,
  });
  const swapped = found.solutions.find((each) => each.readings[0]?.kind === "swapped");
  expect(swapped && changesOf(swapped)).toHaveProperty([code(2, 0)]);
});

it("a row typed one column off", () => {
  // 一、本年新收, everything one to the right: what stood last but one is where 其他 was.
  const row = report.t3[0] ?? [];
  expect(row[5]).toBe(0);
  const found = locate(
    typed((grid) => {
      grid[0] = [0, ...row.slice(0, 5), row[6] ?? 0];
    })
  );
  expect(found.solutions[0]?.readings[0]).toMatchObject({ kind: "shifted", towards: "right" });
  const changed = found.solutions[0]?.changes.map((change) => change.code) ?? [];
  expect(changed.every((each) => each.startsWith("t3.r1."))).toBe(true);
});

describe("totals", () => {
  const values = { a: 3, b: 4, c: 5, total: 12, again: 12 };
  const edits = ["a+b+c=total", "total=again"];
  const first = (total: number) =>
    locate(systemOf(edits, { ...values, total })).solutions[0]?.readings;

  it("a total that left out a part", () => {
    expect(readings(first(8))).toContainEqual({
      kind: "totalOmits",
      total: "total",
      parts: ["b"],
      amount: "4",
    });
  });

  it("a total that counted a part twice", () => {
    expect(readings(first(17))).toContainEqual({
      kind: "totalDoubles",
      total: "total",
      parts: ["c"],
      amount: "5",
    });
  });

  it("no part is named when none has the amount", () => {
    expect(first(10)?.filter(({ kind }) => kind !== "typing")).toEqual([]);
  });

  it("a wrong part that was added up into its total", () => {
    const found = locate(
      typed((grid) => {
        set(grid, 2, 0, at(2, 0) + 4);
        set(grid, 2, 6, at(2, 6) + 4);
      })
    );
    const carried = found.solutions.flatMap((each) => readings(each.readings) ?? []);
    expect(carried).toContainEqual({
      kind: "carried",
      part: code(2, 0),
      total: code(2, 6),
      amount: "4",
    });
    expect(carried.map(({ kind }) => kind)).not.toContain("totalDoubles");
  });
});

it("the figure of the cell beside it", () => {
  const beside = at(2, 6);
  const found = locate(typed((grid) => set(grid, 2, 5, beside)));
  expect(found.status).toBe("located");
  expect(found.solutions[0]?.readings).toContainEqual({
    kind: "neighbourFigure",
    code: code(2, 5),
    neighbour: code(2, 6),
  });
});

describe("the order of equally good solutions", () => {
  const edits = ["a+b=total"];
  const order = (values: Record<string, number>, edited: string[] = []) =>
    locate({ ...systemOf(edits, values), edited: new Set(edited) }).solutions.map(
      ({ changes }) => changes[0]?.code
    );

  it("a keystroke before anything else", () => {
    // 161 for 116; total 1568 → 1613 and b 1452 → 1407 are no keystroke.
    expect(order({ a: 161, b: 1452, total: 1568 }, ["total", "b"])).toEqual(["a", "b", "total"]);
  });

  it("a total without one of its parts before a keystroke of the same size or a greater one", () => {
    // 12 leaves out the 10; 9 for 19 and 10 for 0 are keystrokes, as far from what was typed.
    expect(order({ a: 10, b: 12, total: 12 })[0]).toBe("total");
    expect(order({ a: 19, b: 12, total: 12 })[0]).toBe("total");
  });

  it("then what was edited since the figures agreed", () => {
    expect(order({ a: 100, b: 200, total: 345 }, ["total"])[0]).toBe("total");
    expect(order({ a: 100, b: 200, total: 345 }, ["b"])[0]).toBe("b");
  });

  it("then the smaller change; being first makes no answer", () => {
    const problem = systemOf(["2*z=y"], { z: 100, y: 345 }, { decimals: 1 });
    const found = locate(problem);
    expect(found.solutions.map(changesOf)).toEqual([{ z: "100→172.5" }, { y: "345→200" }]);
    expect(found.status).toBe("ambiguous");
  });

  it("a total that goes with its part needs no explanation of its own", () => {
    const changes = [
      { code: "part", from: decimal(5), to: decimal(7) },
      { code: "total", from: decimal(99), to: decimal(101) },
    ];
    const carried = { kind: "carried", part: "part", total: "total", amount: decimal(-2) } as const;
    const rank = (list: Reading[]) => rankOf(changes, list, new Map(), new Set()).unexplained;
    expect([rank([]), rank([carried])]).toEqual([2, 1]);
  });
});
