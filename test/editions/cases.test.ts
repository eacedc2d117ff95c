import { editions } from "../../src/editions";
import type { Column, Edition, Table } from "../../src/editions/Edition";
import { absent, type Figure } from "../../src/engine/Figure";
import { readFigure } from "../../src/engine/readFigure";
import type { Result } from "../../src/engine/Result";
import { runChecks } from "../../src/engine/runChecks";
import { readCases, type Case, type RuleCases } from "./cases/Case";

const words = { pass: "通过", error: "错误", review: "核实", unassessed: "未能核对" } as const;

const dataRows = ({ rows }: Table) => rows.filter(({ role }) => role === "data");
const rowName = (label: string) => label || "（无行名）";

/** The column's own header, with the one above where several columns are called the same. */
function columnName({ columns }: Table, { path }: Column): string {
  const own = path.at(-1) ?? "";
  const alone = columns.filter((other) => other.path.at(-1) === own).length === 1;
  return alone ? own : path.slice(-2).join("·");
}

function tableOf({ tables }: Edition, { 表 }: Case): Table {
  const table = tables.find(({ title }) => title === 表);
  if (!table) throw new Error(`没有这张表：${表}`);
  return table;
}

/** A slip in the name of a row or column would make an example say nothing. */
function refuseUnknownNames(table: Table, { 填, 缺行 = [] }: Case) {
  const rows = dataRows(table).map(({ label }) => rowName(label));
  const columns = table.columns.map((column) => columnName(table, column));
  const wrong = [
    ...[...Object.keys(填), ...缺行].filter((name) => !rows.includes(name)),
    ...Object.values(填).flatMap((line) =>
      Object.keys(line).filter((name) => !columns.includes(name))
    ),
  ];
  if (wrong.length > 0) throw new Error(`表里没有：${wrong.join("、")}`);
}

function figuresOf(table: Table, { 填, 其余 = 0, 缺行 = [] }: Case): Map<string, Figure> {
  return new Map(
    dataRows(table).flatMap(({ key, label }) =>
      table.columns.map((column) => {
        const given = 填[rowName(label)]?.[columnName(table, column)];
        const figure = 缺行.includes(rowName(label))
          ? absent
          : readFigure(given === undefined ? 其余 : given);
        return [`${table.id}.${key}.${column.key}`, figure] as const;
      })
    )
  );
}

/** What a result points at, as a clerk would call it. */
function placeOf(table: Table, { line }: Result): string {
  const row = (key: string) =>
    rowName(table.rows.find((candidate) => candidate.key === key)?.label ?? "");
  const column = (key: string) => {
    const found = table.columns.find((candidate) => candidate.key === key);
    return found ? columnName(table, found) : "";
  };
  if (line.each === "row") return row(line.key);
  if (line.each === "column") return column(line.key);
  const parts = line.key.split(".");
  return `${row(parts.slice(1, -1).join("."))} × ${column(parts.at(-1) ?? "")}`;
}

function run(edition: Edition, rule: string, example: Case) {
  const table = tableOf(edition, example);
  refuseUnknownNames(table, example);
  const shape = {
    id: table.id,
    rows: dataRows(table).map(({ key }) => key),
    columns: table.columns,
  };
  const checks = edition.checks.filter(({ id }) => id === rule);
  const results = runChecks(checks, shape, figuresOf(table, example));
  if (results.length === 0) throw new Error(`规则 ${rule} 不管这张表：${table.title}`);
  const objections = results.filter(({ outcome }) => outcome !== "pass");
  return {
    结果: [...new Set(objections.map(({ outcome }) => words[outcome]))].join("、") || words.pass,
    位置: [...new Set(objections.map((result) => placeOf(table, result)))],
  };
}

function outcomesFor({ 例 }: RuleCases, title: string | null): ReadonlySet<string> {
  return new Set(例.filter(({ 表 }) => title === null || 表 === title).map(({ 结果 }) => 结果));
}

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (id, edition) => {
  const cases = readCases(id);

  it("every check has its examples, and there are no others", () => {
    const rules = [...new Set(edition.checks.map((check) => check.id))];
    expect([...cases.keys()].sort()).toEqual(rules.sort());
    for (const [file, { 规则 }] of cases) expect(规则).toBe(file);
  });

  it.each(
    edition.checks.map(
      (check) => [check.id, "claims" in check ? check.table : "各表", check] as const
    )
  )("%s（%s）has an example of each outcome it can have", (rule, _, check) => {
    const title =
      "claims" in check
        ? (edition.tables.find((table) => table.id === check.table)?.title ?? "")
        : null;
    const there = outcomesFor(cases.get(rule) ?? { 规则: rule, 说明: "", 例: [] }, title);
    expect(there).toContain("通过");
    expect(there).toContain(words[check.severity]);
    // A check of single cells always decides.
    if ("claims" in check) expect(there).toContain("未能核对");
  });

  describe.each([...cases])("%s", (rule, { 例 }) => {
    it.each(例.map((example) => [example.名称, example] as const))("%s", (_, example) => {
      const { 结果, 位置 = [] } = example;
      expect(run(edition, rule, example)).toEqual({ 结果, 位置 });
    });
  });
});
