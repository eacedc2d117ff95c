import { makeReport } from "../../fixtures/wild/makeReport";
import type { WildEdition } from "../../fixtures/wild/plainFigures";
import { sheetsOf } from "../../fixtures/wild/sheetsOf";
import { toXlsx } from "../../fixtures/workbooks/toXlsx";
import { xxgk } from "../xxgk";
import { Workplace } from "./Workplace";

/*
 * Sheets whose figures all add up, and in which something stands that is not as the form has it:
 * changed cell by cell, as somebody would by hand.
 */

type Cell = string | number | boolean;
type Grid = Cell[][];

const place = new Workplace();
afterAll(() => place.remove());

function gridOf(edition: WildEdition): Grid {
  const [sheet] = sheetsOf(makeReport(edition, 11), "one");
  return (sheet?.values ?? []).map((line) => [...line]);
}

const rowOf = (grid: Grid, label: string) => {
  const row = grid.findIndex((line) => line.some((cell) => cell === label));
  if (row < 0) throw new Error(`no row ${label}`);
  return row;
};

function swap(grid: Grid, one: string, other: string): void {
  for (const line of grid)
    line.forEach((cell, at) => {
      if (cell === one) line[at] = other;
      else if (cell === other) line[at] = one;
    });
}

const replace = (grid: Grid, from: string, to: Cell) => {
  for (const line of grid) line.forEach((cell, at) => cell === from && (line[at] = to));
};

/** A second 表四 under the first, with one case more. */
function secondTable(grid: Grid): void {
  const top = rowOf(grid, "尚未审结") - 1;
  const copy = grid.slice(top, top + 4).map((line) => [...line]);
  copy[3] = (copy[3] ?? []).map((cell, at) => (at === 0 || at === 4 ? Number(cell) + 1 : cell));
  grid.splice(top + 4, 0, ...copy);
}

/** Figures to the right of 表三, one in each row from the first to the last. */
function figuresBeside(grid: Grid, column: number): void {
  const first = rowOf(grid, "一、本年新收政府信息公开申请数量");
  const last = rowOf(grid, "四、结转下年度继续办理");
  for (let row = first; row <= last; row += 1) {
    const line = grid[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = row * 3;
  }
}

const copyOfRow = (grid: Grid, label: string, to: string, figure?: number) => {
  const line = [...(grid[rowOf(grid, label)] ?? [])];
  if (figure !== undefined) line[line.length - 1] = figure;
  grid.splice(rowOf(grid, to), 0, line);
};

const cases: readonly (readonly [WildEdition, string, (grid: Grid) => void, string])[] = [
  [
    "2021",
    "行政复议 and 行政诉讼 have changed places",
    (g) => swap(g, "行政复议", "行政诉讼"),
    "表四",
  ],
  [
    "2021",
    "the names of two groups of rows have changed places",
    (g) => swap(g, "（三）不予公开", "（四）无法提供"),
    "（三）不予公开",
  ],
  [
    "2019",
    "the name of a group of rows is another",
    (g) => replace(g, "（五）不予处理", "（五）另行处理的"),
    "（五）不予处理",
  ],
  [
    "2021",
    "the name of a group of rows is gone",
    (g) => replace(g, "（六）其他处理", ""),
    "（六）其他处理",
  ],
  [
    "2021",
    "表四 stands there twice, with other figures",
    secondTable,
    "四、政府信息公开行政复议、行政诉讼情况 年报!A5",
  ],
  ["2021", "figures right beside 表三, without a heading", (g) => figuresBeside(g, 10), "K2"],
  ["2019", "figures beside 表三, a column apart", (g) => figuresBeside(g, 11), "L2"],
  [
    "2014",
    "a row again far off, with its own figure",
    (g) => copyOfRow(g, "1.按时办结数", "（二）举办各类培训班数"),
    "1.按时办结数",
  ],
  [
    "2014",
    "a row again far off, with another figure",
    (g) => copyOfRow(g, "1.按时办结数", "（二）举办各类培训班数", 7),
    "1.按时办结数",
  ],
  [
    "2014",
    "a row again under itself, with its own figure",
    (g) => copyOfRow(g, "2.延期办结数", "2.延期办结数"),
    "2.延期办结数",
  ],
];

test.each(cases)("%s: %s: it does not pass, and is named", async (edition, _, change, name) => {
  const grid = gridOf(edition);
  change(grid);
  const file = place.write("unlike.xlsx", toXlsx([{ name: "年报", values: grid }]));
  const { out } = await xxgk("check", file, "--format", "json");
  const [report] = JSON.parse(out) as { verdict: string; counts: { errors: number } }[];
  expect(["review", "unassessed"]).toContain(report?.verdict);
  expect(report?.counts.errors).toBe(0);
  expect((await xxgk("check", file)).out).toContain(name);
});

test.each([
  ["2021", "本年收费金额（单位：万元）", "本年收费金额（单位：元）"],
  ["2021", "本年收费金额（单位：万元）", "本年收费金额（元）"],
  ["2014", "万元", "元"],
] as const)("%s: %s has become %s: the amount is in question", async (edition, from, to) => {
  const grid = gridOf(edition);
  replace(grid, from, to);
  const file = place.write("unit.xlsx", toXlsx([{ name: "年报", values: grid }]));
  const { out } = await xxgk("check", file, "--format", "json");
  const [report] = JSON.parse(out) as { findings: { rule: string; outcome: string }[] }[];
  expect(report?.findings.map(({ rule, outcome }) => [rule, outcome])).toContainEqual([
    "D6",
    "review",
  ]);
});

test.each([
  ["zeros, her own check", 0],
  ["texts", "平"],
])("beside a table, %s are left alone", async (_, mark) => {
  const grid = gridOf("2021");
  figuresBeside(grid, 10);
  for (const line of grid) if (line.length === 11) line[10] = line[10] === "" ? "" : mark;
  const file = place.write("beside.xlsx", toXlsx([{ name: "年报", values: grid }]));
  expect((await xxgk("check", file)).code).toBe(0);
  const { out } = await xxgk("check", file, "--format", "json");
  expect(JSON.parse(out)).toMatchObject([{ verdict: "pass" }]);
});
