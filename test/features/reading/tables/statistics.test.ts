import { editions } from "../../../../src/editions";
import { findTables } from "../../../../src/features/reading/tables/findTables";
import { insertTables } from "../../../../src/features/doing/insert/insertTables";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { wordsFor } from "../../../../src/words";
import { namesOf, sheetOf, snapshotOf } from "./foundTables";

const edition = editions.find(({ id }) => id === "2014");
const [table] = edition?.tables ?? [];
if (!edition || !table) throw new Error("no edition of 2014");
const { rows } = table;
const data = rows.filter(({ role }) => role === "data");

/** The form as it is printed: each figure is the number of its row. */
const printed: readonly CellValue[][] = rows.map(({ label, role, unit }, index) =>
  role === "data" ? [label, unit ?? "", index] : [label, "——", "——"]
);
const head = ["统计指标", "单位", "统计数"];

/** Which figure is read for each row, by the place of the row. */
function read(values: readonly (readonly CellValue[])[]) {
  const found = findTables(snapshotOf(sheetOf(values)));
  return {
    names: namesOf(found),
    figures: found.map(({ cells, sheet }) =>
      data.map(({ key }) => {
        const at = cells.get(`stat.${key}.v`);
        return at && sheet.values[at.row]?.[at.column];
      })
    ),
  };
}

const wanted = {
  names: ["2014 stat"],
  figures: [data.map((row) => rows.indexOf(row))],
};

it("is found as it is printed", () => {
  expect(read([head, ...printed])).toEqual(wanted);
});

it("is found again after it was inserted", async () => {
  const sheets = new MemorySheets();
  const done = await insertTables(sheets, {
    edition,
    forms: ["stat"],
    unit: "某某局",
    year: 2016,
    at: null,
    totals: "typed",
    protect: false,
    overwrite: false,
    words: wordsFor("zh-CN").cells,
  });
  expect(done.done).toBe(true);
  const [found, ...more] = findTables(await sheets.read());
  expect(more).toEqual([]);
  expect(found?.missingRows).toEqual([]);
  expect(found?.cells.size).toBe(data.length);
});

it("is found with a column of numbers before, and its digits kept as text", () => {
  const numbered = printed.map((line, index) => [String(index + 1), ...line.map(String)]);
  const { names, figures } = read([["序号", "统 计 指 标", "计量单位", "数据统计数"], ...numbered]);
  expect(names).toEqual(wanted.names);
  expect(figures).toEqual(wanted.figures.map((line) => line.map(String)));
});

it("is found with rows of a local form in between", () => {
  const local: CellValue[][] = ["主动公开招标采购信息", "主动公开应急管理信息"].map((label) => [
    label,
    "条",
    999,
  ]);
  const values = [...printed.slice(0, 4), ...local, ...printed.slice(4), ["咨询数", "次", 999]];
  expect(read([head, ...values])).toEqual(wanted);
});

it("reads rows that change places by their names", () => {
  const values = [...printed];
  [values[7], values[8]] = [values[8] ?? [], values[7] ?? []];
  expect(read([head, ...values])).toEqual(wanted);
});

describe("columns of a local form", () => {
  const years = (line: readonly CellValue[], order: readonly [number, number]) => {
    const both = [line[2] ?? "", typeof line[2] === "number" ? 5000 + line[2] : "——"];
    return [line[0] ?? "", line[1] ?? "", both[order[0]] ?? "", both[order[1]] ?? ""];
  };

  it.each([
    ["this year first", [0, 1], ["本年度", "历年累计"]],
    ["this year last", [1, 0], ["历年累计", "本年度"]],
  ] as const)("%s", (_, order, own) => {
    const lines = printed.map((line) => years(line, order));
    expect(read([["指标名称", "单位", ...own], ...lines])).toEqual(wanted);
    const umbrella = [
      ["指标名称", "单位", "统计数", ""],
      ["", "", ...own],
    ];
    expect(read([...umbrella, ...lines])).toEqual(wanted);
  });

  it("each kind of unit has its own column, and each is read", () => {
    const lines = printed.map((line) => [...line, line[2] ?? ""]);
    const values = [["统计指标", "单位", "区直单位统计数", "乡镇街道统计数"], ...lines];
    expect(read(values).names).toEqual(["2014 stat", "2014 stat"]);
  });
});

it("a form with half of the rows under other names is not this one", () => {
  const others = printed.map(([label = "", ...rest], index) =>
    index % 2 === 0 ? [`本地${index}项`, ...rest] : [`另${String(label)}另外的指标名称`, ...rest]
  );
  expect(read([head, ...others]).names).toEqual([]);
});
