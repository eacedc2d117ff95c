import type { CellCheck, LineCheck, TableShape } from "../../src/engine/Check";
import { cellCode } from "../../src/engine/Code";
import { cellsOf } from "../../src/engine/Result";
import { readFigure } from "../../src/engine/readFigure";
import { runChecks } from "../../src/engine/runChecks";
import { figures } from "./figures";
import { keyOf, missingIn } from "./results";
import { fc, runs } from "../random";

const table: TableShape = {
  id: "t",
  rows: ["r1", "r2"],
  columns: ["c1", "c2", "c3"].map((key) => ({ key, nature: "count", unit: "件" })),
};
const about = { severity: "error", authority: "格式", why: "" } as const;
const total: LineCheck = {
  ...about,
  id: "total",
  kind: "sum",
  table: "t",
  each: "row",
  claims: [{ total: "c3", parts: ["c1", "c2"] }],
};
const limit: LineCheck = {
  ...about,
  id: "limit",
  kind: "atMost",
  table: "t",
  each: "column",
  claims: [{ low: [], high: ["r1", "r2"] }],
};
const equal: LineCheck = {
  ...about,
  id: "equal",
  kind: "balance",
  table: "t",
  each: "column",
  claims: [{ left: ["r1"], right: ["r2"] }],
};
const filled: CellCheck = { ...about, id: "filled", kind: "filled", natures: ["count"] };

const codes = table.rows.flatMap((row) => table.columns.map(({ key }) => cellCode("t", row, key)));
const allOf = (value: number) => figures(Object.fromEntries(codes.map((code) => [code, value])));

it("answers in the order of the checks and of the table's lines", () => {
  const results = runChecks([filled, total, limit], table, allOf(0));
  expect(results.map(({ check, line }) => `${check.id} ${keyOf(line)}`)).toEqual([
    "filled ",
    "total r1",
    "total r2",
    "limit c1",
    "limit c2",
    "limit c3",
  ]);
});

it("passes over the line checks of other tables, not over the cell checks", () => {
  const results = runChecks([{ ...total, table: "other" }, filled], table, allOf(0));
  expect(results.map(({ check }) => check.id)).toEqual(["filled"]);
});

it("a table without figures passes no line", () => {
  const outcomes = runChecks([total, limit, equal], table, new Map()).map((r) => r.outcome);
  expect(outcomes).toHaveLength(8);
  expect(new Set(outcomes)).toEqual(new Set(["unassessed"]));
});

it("never passes nor breaks a line that reads what is no number", () => {
  const raw = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -3, max: 3 }) },
    { weight: 2, arbitrary: fc.constantFrom("1", "２", "3件", "+1", "-2", "1,000") },
    fc.constantFrom("", " ", "/", "—", "无", "约1", "1 2", "#REF!", true, NaN),
    fc.string()
  );
  const cells = fc.tuple(raw, raw, raw, raw, raw, raw);
  fc.assert(
    fc.property(cells, (values) => {
      const read = new Map(codes.map((code, index) => [code, readFigure(values[index])]));
      for (const result of runChecks([total, limit, equal], table, read)) {
        const strange = cellsOf(result).filter((code) => read.get(code)?.is !== "number");
        expect(missingIn(result)).toEqual(strange);
        expect(result.outcome === "unassessed").toBe(strange.length > 0);
      }
    }),
    { numRuns: runs(500) }
  );
});
