import { findTables } from "../../../../src/features/reading/tables/findTables";
import { brokenBalances } from "../../../fixtures/brokenBalances";
import { readReport, type Report } from "../../../fixtures/reports/readReports";
import { layouts, writeWorkbook, type Options } from "../../../fixtures/writeWorkbook";
import {
  brokenLines,
  findingsIn,
  namesOf,
  placesOf,
  sheetOf,
  snapshotOf,
  sortedPlaces,
} from "./foundTables";

const of2019 = readReport("suqian-2020");
const of2021 = readReport("pingtan-police-2021");

/** Writes one label differently. */
const instead = (wording: string, written: string): Options => ({
  relabel: (label) => label.replace(wording, written),
});

/** All as written in published reports. */
const variants: readonly (readonly [string, Report, Options])[] = [
  ["规范性文件 in the form of 2021", of2021, instead("行政规范性文件", "规范性文件")],
  ["行政规范性文件 in the form of 2019", of2019, instead("规范性文件", "行政规范性文件")],
  ["a closing bracket left out", of2019, instead("不计其他情形）", "不计其他情形")],
  ["部分公开 without its note", of2021, instead("（区分处理的，只计这一情形，不计其他情形）", "")],
  ["一个“和” too many", of2021, instead("其他法律行政法规", "其他法律和行政法规")],
  ["characters left out", of2021, instead("其他法律行政法规禁止公开", "其他法律行政止公开")],
  ["不再受理", of2021, instead("不再处理其", "不再受理其")],
  ["3. left out before 其他", of2021, instead("3.其他", "其他")],
  ["numbers with 、", of2021, { relabel: (label) => label.replace(/^(\d)\./, "$1、") }],
  [
    "full-width numbers",
    of2021,
    {
      relabel: (label) =>
        label.replace(/^(\d)\./, (_, n) => `${String.fromCharCode(0xff10 + Number(n))}．`),
    },
  ],
  [
    "numbers with a space behind",
    of2021,
    { relabel: (label) => label.replace(/^(\d\.|（.）|.、)/, "$1 ") },
  ],
  [
    "half-width brackets",
    of2021,
    { relabel: (label) => label.replaceAll("（", "(").replaceAll("）", ")") },
  ],
  ["straight quotes", of2021, { relabel: (label) => label.replaceAll(/[“”]/g, '"') }],
  [
    "spaces in the middle",
    of2021,
    { relabel: (label) => `${label.slice(0, -2)} ${label.slice(-2)}` },
  ],
  ["wide spaces around", of2019, { relabel: (label) => `\u3000${label}\u3000` }],
  [
    "line breaks in the middle",
    of2019,
    { relabel: (label) => label.replace(/^(.{2})(.)/u, "$1\n$2") },
  ],
  ["a break behind each character", of2021, { relabel: (label) => [...label].join("\n") }],
  ["三三、", of2021, instead("三、本年度", "三三、本年度")],
  ["行政事业型收费", of2021, instead("行政事业性收费", "行政事业型收费")],
  ["本年废纸件数", of2021, instead("本年废止件数", "本年废纸件数")],
  ["本公开数量", of2019, instead("本年新公开数量", "本公开数量")],
  ["本年公开数量", of2019, instead("本年新公开数量", "本年公开数量")],
  ["本年制作数量", of2019, instead("本年新制作数量", "本年制作数量")],
  [
    "本年公开数量 beside 本年制作数量",
    of2019,
    { relabel: (label) => label.replace(/^本年新/, "本年") },
  ],
  ["a unit in the row's name", of2019, instead("政府集中采购", "政府集中采购（元）")],
  ["a unit in the column's name", of2019, instead("采购总金额", "采购总金额（元）")],
  ["the unit left out of the column's name", of2021, instead("（单位：万元）", "")],
  ["the unit in short", of2021, instead("（单位：万元）", "（万元）")],
  [
    "逾期不补正",
    of2021,
    {
      relabel: (label) =>
        label.replace(/1\.申请人无正.*/, "1.逾期不补正").replace(/2\.申请人逾.*/, "2.逾期不缴费"),
    },
  ],
  ["（六）其他 in 2021", of2021, instead("（六）其他处理", "（六）其他")],
  ["（六）其他 in 2019", of2019, instead("（六）其他处理", "（六）其他")],
  [
    "radicals for characters",
    of2021,
    { relabel: (label) => label.replaceAll("自然人", "⾃然⼈").replaceAll("一", "⼀") },
  ],
];

describe.each(layouts)("%s", (layout) => {
  it.each(variants)("%s", (_, report, options) => {
    const { snapshot, places } = writeWorkbook(report, { ...options, layout });
    const names = Object.entries(report.tables).map(([id, { edition }]) => `${edition} ${id}`);
    expect(namesOf(findTables(snapshot))).toEqual(names);
    expect(sortedPlaces(placesOf(snapshot))).toEqual(sortedPlaces(places));
    expect(findingsIn(snapshot)).toEqual(brokenLines(brokenBalances(report)));
  });

  it.each([
    ["the row 规章", of2021, "t2_1.r1"],
    ["the row （七）总计", of2021, "t3.r3.7"],
    ["the first row", of2019, "t3.r1"],
    ["the last row", of2019, "t3.r4"],
    ["a row in the middle", of2021, "t3.r3.4.2"],
    ["行政强制", of2021, "t2_6.r2"],
  ])("without %s", (_, report, gone) => {
    const { snapshot, places } = writeWorkbook(report, { layout, leaveOut: [gone] });
    const expected = brokenLines(brokenBalances(report, [gone]));
    expect(sortedPlaces(placesOf(snapshot))).toEqual(sortedPlaces(places));
    expect(findingsIn(snapshot)).toEqual(expected);
  });
});

it("figures kept as text are in the same places", () => {
  const { snapshot, places } = writeWorkbook(of2019, { figure: (figure) => String(figure ?? "") });
  expect(sortedPlaces(placesOf(snapshot))).toEqual(sortedPlaces(places));
});

describe("what stands between", () => {
  const { snapshot, places } = writeWorkbook(of2021);
  const [sheet] = snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  const width = Math.max(...sheet.values.map((line) => line.length));

  /** The sheet with rows put in above the row in which a figure stands. */
  const withRowsAbove = (code: string, ...rows: readonly (string | number)[][]) => {
    const at = places.get(code)?.row ?? 0;
    const moved = new Map(
      [...places].map(([key, place]) => [
        key,
        place.row < at ? place : { ...place, row: place.row + rows.length },
      ])
    );
    const values = [...sheet.values.slice(0, at), ...rows, ...sheet.values.slice(at)];
    return { found: placesOf(snapshotOf(sheetOf(values))), moved };
  };

  it.each([
    ["三、本年度办理结果 once more, on the next page", ["三、本年度办理结果"]],
    ["（三）不予公开 once more", ["", "（三）不予公开"]],
    ["an empty row", [""]],
    ["a subtotal", ["", "", "小计", 0, 0, 0, 0, 0, 0, 0]],
    ["a remark", ["（续表）"]],
  ])("%s", (_, row) => {
    const { found, moved } = withRowsAbove("t3.r3.3.5.c1", row);
    expect(sortedPlaces(found)).toEqual(sortedPlaces(moved));
  });

  it("the head of 表三 once more, on the next page", () => {
    const top = (places.get("t3.r1.c1")?.row ?? 0) - 3;
    const head = sheet.values.slice(top, top + 3).map((line) => [...line] as (string | number)[]);
    const { found, moved } = withRowsAbove("t3.r3.5.2.c1", ...head);
    expect(sortedPlaces(found)).toEqual(sortedPlaces(moved));
  });

  it("a small table on the fees behind 表四, and remarks at the side", () => {
    const values = [
      ...sheet.values.map((line, row) => [
        ...line,
        ...new Array<string>(width - line.length).fill(""),
        row % 3 === 0 ? "总计与其他数据已核对" : "",
      ]),
      ["信息处理费收取情况"],
      ["发出收费通知的件数", "总金额", "实际收取的总金额"],
      [0, 0, 0],
    ];
    expect(sortedPlaces(placesOf(snapshotOf(sheetOf(values))))).toEqual(sortedPlaces(places));
  });
});
