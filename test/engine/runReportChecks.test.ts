import type { Code } from "../../src/engine/Code";
import type { ReportCheck } from "../../src/engine/report/ReportCheck";
import { runReportChecks } from "../../src/engine/runReportChecks";
import { blank, figures } from "./figures";
import { facts } from "./report/facts";

const about = { id: "X", severity: "review", authority: "推导", why: "" } as const;
const columns = [{ key: "c", nature: "count", unit: null }] as const;
const shapes = ["a", "b"].map((id) => ({ id, rows: ["r"], columns }));
const amount = (name: string, ...codes: Code[]) => ({ name, codes });
const check: ReportCheck = {
  ...about,
  kind: "implies",
  claims: [{ when: amount("甲", "a.r.c"), then: { ...amount("乙", "b.r.c"), orLast: true } }],
};

it("reads cells of several tables", () => {
  const given = (a: number, b: number) => facts({ figures: figures({ "a.r.c": a, "b.r.c": b }) });
  const outcome = (a: number, b: number) =>
    runReportChecks([check], given(a, b), shapes).results.map((result) => result.outcome);
  expect(outcome(1, 1)).toEqual(["pass"]);
  expect(outcome(1, 0)).toEqual(["review"]);
  const [result] = runReportChecks([check], given(1, 0), shapes).results;
  expect(result).toMatchObject({
    line: { each: "report", names: ["甲", "乙"] },
    cells: ["a.r.c", "b.r.c"],
  });
});

it("never passes over a blank", () => {
  const given = facts({ figures: figures({ "a.r.c": blank, "b.r.c": 1 }) });
  expect(runReportChecks([check], given, shapes).results).toMatchObject([
    { outcome: "unassessed", missing: ["a.r.c"] },
  ]);
});

it("counts last year's cells where they are known", () => {
  const now = { "a.r.c": 1, "b.r.c": 0 };
  const outcome = (then: Parameters<typeof figures>[0]) =>
    runReportChecks([check], facts({ figures: figures({ ...now, ...then }) }), shapes).results[0]
      ?.outcome;
  expect(outcome({ "last/b.r.c": 2 })).toBe("pass");
  expect(outcome({ "last/b.r.c": 0 })).toBe("review");
  expect(outcome({ "last/b.r.c": blank })).toBe("review");
});

it("is not run, and is listed, where a table is not there", () => {
  const given = facts({ figures: figures({ "a.r.c": 1 }) });
  const { results, notRun } = runReportChecks([check], given, shapes.slice(0, 1));
  expect(results).toEqual([]);
  expect(notRun).toEqual([{ check, lacks: "tables" }]);
});

it("asks for the kind of unit only where it depends on it", () => {
  const towns: ReportCheck = {
    ...about,
    kind: "usuallyNone",
    units: ["township"],
    claims: [amount("甲", "a.r.c")],
  };
  const given = { figures: figures({ "a.r.c": 1 }) };
  const run = (more: object) => runReportChecks([towns], facts({ ...given, ...more }), shapes);
  expect(run({})).toEqual({ results: [], notRun: [{ check: towns, lacks: "unitKind" }] });
  expect(run({ unitKind: "city" })).toEqual({ results: [], notRun: [] });
  expect(run({ unitKind: "township" }).results).toMatchObject([{ outcome: "review" }]);
});

it("looks at the form, and says what it could not", () => {
  const form: ReportCheck = { ...about, kind: "formOfYear", from: 2021, to: null };
  const period: ReportCheck = { ...about, kind: "periodOfYear" };
  const whole: ReportCheck = { ...about, kind: "wholeForm", tables: ["a"] };
  const table = { id: "a", title: "表", lacks: ["表头"], others: [], tells: true };
  const run = (known: Parameters<typeof facts>[0]) =>
    runReportChecks([form, period, whole], facts(known), shapes);
  expect(run({}).notRun.map(({ lacks }) => lacks)).toEqual(["year", "year", "tables"]);
  const { results, notRun } = run({ year: 2020, tables: [table] });
  expect(results.map((result) => [result.outcome, "wrong" in result && result.wrong])).toEqual([
    ["review", ["表"]],
    ["review", ["表头"]],
  ]);
  expect(notRun).toEqual([{ check: period, lacks: "period" }]);
});
