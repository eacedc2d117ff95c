import type { CellCheck, TableShape } from "../../src/engine/Check";
import { runCellCheck } from "../../src/engine/runCellCheck";
import { absent, blank, figures } from "./figures";

const table: TableShape = {
  id: "t",
  rows: ["r1", "r2"],
  columns: [
    { key: "c1", nature: "count", unit: "件" },
    { key: "c2", nature: "change", unit: "项" },
  ],
};

const notNegative: CellCheck = {
  id: "X",
  severity: "error",
  authority: "推导",
  why: "",
  kind: "notNegative",
  natures: ["count"],
};
const filled: CellCheck = {
  ...notNegative,
  severity: "review",
  kind: "filled",
  natures: ["count", "change"],
};

const negative = figures({ "t.r1.c1": -1, "t.r1.c2": -1, "t.r2.c1": 0, "t.r2.c2": -1 });
const blanks = figures({ "t.r1.c1": blank, "t.r1.c2": blank, "t.r2.c1": 0, "t.r2.c2": 0 });

it("objects to each cell by itself, in columns of its natures", () => {
  expect(runCellCheck(notNegative, table, negative)).toEqual([
    {
      check: notNegative,
      line: { each: "cell", code: "t.r1.c1" },
      is: "looked",
      outcome: "error",
      cells: ["t.r1.c1"],
    },
  ]);
});

it("gathers a row's cells in one finding when it works by row", () => {
  const [first, ...rest] = runCellCheck({ ...filled, byRow: true }, table, blanks);
  expect(first).toMatchObject({
    line: { each: "row", key: "r1" },
    outcome: "review",
    cells: ["t.r1.c1", "t.r1.c2"],
  });
  expect(rest).toEqual([]);
  expect(runCellCheck(filled, table, blanks)).toHaveLength(2);
});

it("passes once when it objects to nothing", () => {
  const results = runCellCheck(filled, table, negative);
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({ outcome: "pass", cells: [] });
});

it("says nothing of a table without columns of its natures", () => {
  expect(runCellCheck({ ...notNegative, natures: ["money"] }, table, negative)).toEqual([]);
});

it("keeps to the tables it names", () => {
  expect(runCellCheck({ ...notNegative, tables: ["t"] }, table, negative)).toHaveLength(1);
  expect(runCellCheck({ ...notNegative, tables: ["other"] }, table, negative)).toEqual([]);
});

it("leaves out the tables it excepts", () => {
  expect(runCellCheck({ ...notNegative, exceptTables: ["t"] }, table, negative)).toEqual([]);
  expect(runCellCheck({ ...notNegative, exceptTables: ["other"] }, table, negative)).toHaveLength(
    1
  );
});

it("has nothing against a cell that the table does not have", () => {
  const given = figures({ "t.r1.c1": absent, "t.r1.c2": 0, "t.r2.c2": 0 });
  expect(runCellCheck(notNegative, table, given).map(({ outcome }) => outcome)).toEqual(["pass"]);
});

it("cannot tell whether a row that is not there is filled", () => {
  const given = figures({ "t.r1.c1": 0, "t.r1.c2": 0 });
  expect(runCellCheck({ ...filled, byRow: true }, table, given)).toMatchObject([
    { is: "unfilled", line: { key: "r2" }, outcome: "unassessed", missing: ["t.r2.c1", "t.r2.c2"] },
  ]);
});
