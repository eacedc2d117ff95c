import { cellCode } from "../../src/engine/Code";
import type { LineCheck, TableShape } from "../../src/engine/Check";
import type { Figure, Figures } from "../../src/engine/Figure";
import { claimsOf } from "../../src/engine/claimsOf";
import { judge } from "../../src/engine/judge";
import { blank, figures, nonNumbers, number } from "./figures";
import { keyOf } from "./results";
import { fc } from "../random";

const table: TableShape = {
  id: "t",
  rows: ["r1", "r2", "r3"],
  columns: [
    { key: "c1", nature: "count", unit: null },
    { key: "c2", nature: "count", unit: null },
  ],
};

const about = { id: "X", severity: "error", authority: "格式", why: "" } as const;

const columnSum: LineCheck = {
  ...about,
  kind: "sum",
  table: "t",
  each: "column",
  claims: [{ total: "r3", parts: ["r1", "r2"] }],
};

const rowLimit: LineCheck = {
  ...about,
  severity: "review",
  kind: "atMost",
  table: "t",
  each: "row",
  claims: [{ low: ["c1"], high: ["c2"] }],
};

const run = (check: LineCheck, shape: TableShape, figures: Figures) =>
  claimsOf(check, shape).map((claim) => judge(claim, figures));

const codes = table.rows.flatMap((row) => table.columns.map(({ key }) => cellCode("t", row, key)));

/** r1..r3 of c1, then of c2. */
function grid(first: readonly (number | Figure)[], second: readonly (number | Figure)[]) {
  const column = (key: string, cells: readonly (number | Figure)[]) =>
    cells.map((cell, index) => [`t.r${index + 1}.${key}`, cell] as const);
  return figures(Object.fromEntries([...column("c1", first), ...column("c2", second)]));
}

it("judges each column by its own cells", () => {
  const results = run(columnSum, table, grid([1, 2, 3], [1, 2, 4]));
  expect(results.map(({ line, outcome }) => [line, outcome])).toEqual([
    [{ table: "t", each: "column", key: "c1" }, "pass"],
    [{ table: "t", each: "column", key: "c2" }, "error"],
  ]);
  expect(results[1]).toMatchObject({
    is: "compared",
    check: columnSum,
    cells: ["t.r3.c2", "t.r1.c2", "t.r2.c2"],
    difference: { units: 1n, scale: 0 },
  });
});

it("judges each row, with the severity of the check", () => {
  const results = run(rowLimit, table, grid([1, 5, 2], [1, 4, 3]));
  expect(results.map(({ line, outcome }) => [keyOf(line), outcome])).toEqual([
    ["r1", "pass"],
    ["r2", "review"],
    ["r3", "pass"],
  ]);
});

it("gives one result for each claim in each line", () => {
  const twice: LineCheck = {
    ...about,
    kind: "balance",
    table: "t",
    each: "row",
    claims: [
      { left: ["c1"], right: ["c2"] },
      { left: ["c2"], right: ["c1"] },
    ],
  };
  expect(run(twice, table, grid([1, 1, 1], [1, 1, 1]))).toHaveLength(6);
});

it.each(nonNumbers)("a line with $is is not assessed, and the cell is named", (figure) => {
  const [first, second] = run(columnSum, table, grid([1, figure, 3], [1, 2, 3]));
  expect(first).toMatchObject({ outcome: "unassessed", missing: ["t.r2.c1"] });
  expect(second?.outcome).toBe("pass");
});

it("one blank anywhere makes exactly its own line unassessed", () => {
  for (const gone of codes) {
    const given = new Map(codes.map((code) => [code, code === gone ? blank : number(0)]));
    for (const { line, outcome } of run(columnSum, table, given)) {
      expect(outcome).toBe(gone.endsWith(keyOf(line)) ? "unassessed" : "pass");
    }
  }
});

it("agrees with plain arithmetic", () => {
  const three = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(8));
  fc.assert(
    fc.property(three, three, (first, second) => {
      const outcomes = run(columnSum, table, grid(first, second)).map((r) => r.outcome);
      const brute = [first, second].map(([a, b, total]) => (a + b === total ? "pass" : "error"));
      expect(outcomes).toEqual(brute);
    })
  );
});
