import { edition2019 } from "../../../../src/editions/2019";
import { edition2021 } from "../../../../src/editions/2021";
import type { Edition, Table } from "../../../../src/editions/Edition";
import { columnWordings, findHeaders } from "../../../../src/features/reading/tables/findHeaders";
import { LabelGrid } from "../../../../src/features/reading/labels/LabelGrid";
import type { SheetSnapshot } from "../../../../src/sheets/Sheets";
import { sheetOf } from "./foundTables";

function tableOf({ tables }: Edition, id: string): Table {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

const regulations = tableOf(edition2021, "t2_1");
const applications = tableOf(edition2021, "t3");
const disputes = tableOf(edition2021, "t4");

const headersOf = (table: Table, values: SheetSnapshot["values"]) =>
  findHeaders(new LabelGrid(sheetOf(values)), [table]).get(table) ?? [];
const columnsOf = (table: Table, values: SheetSnapshot["values"]) =>
  headersOf(table, values).map(({ columns }) => columns);

it("finds the columns of a row of headers", () => {
  const values = [[], ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"]];
  expect(headersOf(regulations, values)).toEqual([
    { columns: [1, 2, 3], top: 1, bottom: 1, score: 9 },
  ]);
});

it("scores a slip lower", () => {
  const values = [["本年制发件数", "本年废上件数", "现行有效件数"]];
  expect(headersOf(regulations, values)).toMatchObject([{ columns: [0, 1, 2], score: 8 }]);
});

it("passes over columns in between", () => {
  const values = [["本年制发件数", "备注", "本年废止件数", "", "现行有效件数"]];
  expect(columnsOf(regulations, values)).toEqual([[0, 2, 4]]);
});

it.each([
  ["one is missing", [["本年制发件数", "现行有效件数"]]],
  ["they stand in another order", [["本年废止件数", "本年制发件数", "现行有效件数"]]],
  ["they stand under each other", [["本年制发件数"], ["本年废止件数"], ["现行有效件数"]]],
  [
    "they stand too far apart",
    [["本年制发件数", ""], [], [], [], [], ["", "本年废止件数", "现行有效件数"]],
  ],
  ["there are none", [["规章", 1, 2, 3]]],
])("finds nothing when %s", (_, values) => {
  expect(columnsOf(regulations, values)).toEqual([]);
});

it("reads headers in several layers", () => {
  const values = [
    ["", "申请人情况"],
    ["", "自然人", "法人或其他组织", "", "", "", "", "总计"],
    ["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""],
  ];
  expect(headersOf(applications, values)).toMatchObject([
    { columns: [1, 2, 3, 4, 5, 6, 7], top: 1, bottom: 2 },
  ]);
});

it("reads 总计 that has sunk to the lowest layer", () => {
  const values = [
    ["", "自然人", "法人或其他组织"],
    ["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
  ];
  expect(columnsOf(applications, values)).toEqual([[1, 2, 3, 4, 5, 6, 7]]);
});

it("tells the three groups of 表四 apart", () => {
  const five = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const values = [
    ["行政复议", "", "", "", "", "行政诉讼"],
    [...five, "未经复议直接起诉", "", "", "", "", "复议后起诉"],
    ["", "", "", "", "", ...five, ...five],
  ];
  expect(headersOf(disputes, values)).toMatchObject([
    { columns: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], top: 1, bottom: 2 },
  ]);
});

it("puts together a header that is broken over several rows", () => {
  const values = [
    ["本年", "本年", "现行有效"],
    ["制发", "废止件数", "件数"],
    ["件数", "", ""],
  ];
  expect(headersOf(regulations, values)).toMatchObject([{ columns: [0, 1, 2], top: 0, bottom: 2 }]);
});

it("finds each of two tables beside each other", () => {
  const heads = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
  expect(columnsOf(regulations, [[...heads, "", ...heads]])).toEqual([
    [1, 2, 3],
    [6, 7, 8],
  ]);
});

it("does not go to the table beside for a header that has a slip in this one", () => {
  const left = ["信息内容", "本年制发件数", "本年废上件数", "现行有效件数"];
  const right = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
  expect(columnsOf(regulations, [[...left, ...right]])).toEqual([
    [1, 2, 3],
    [5, 6, 7],
  ]);
});

it("columnWordings has the own header first, then what else is met", () => {
  expect(columnWordings(tableOf(edition2019, "t2_1"))).toEqual([
    ["本年新制作数量", "本年制作数量"],
    ["本年新公开数量", "本年公开数量", "本公开数量"],
    ["对外公开总数量"],
  ]);
  expect(columnWordings(disputes)[5]?.[0]).toBe("结果维持");
});
