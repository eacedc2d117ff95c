import { edition2021 } from "../../../../src/editions/2021";
import type { Table } from "../../../../src/editions/Edition";
import { findHeaders } from "../../../../src/features/reading/tables/findHeaders";
import { cellsOf, findTable } from "../../../../src/features/reading/tables/findTable";
import { LabelGrid } from "../../../../src/features/reading/labels/LabelGrid";
import type { SheetSnapshot } from "../../../../src/sheets/Sheets";
import { sheetOf } from "./foundTables";

function tableOf(id: string): Table {
  const table = edition2021.tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

function sight(id: string, values: SheetSnapshot["values"], stops: string[] = []) {
  const table = tableOf(id);
  const grid = new LabelGrid(sheetOf(values));
  const headers = findHeaders(grid, [table]).get(table) ?? [];
  const [header] = headers;
  if (!header) throw new Error("no header");
  const bounds = { stops: new Set(stops), headers };
  const sighting = findTable(grid, header, table, bounds);
  return sighting && { ...sighting, ...cellsOf(sighting, table) };
}

const rowsOf = (sighting: ReturnType<typeof sight>) =>
  [...(sighting?.cells ?? [])]
    .filter(([code]) => code.endsWith(".c1"))
    .map(([code, { row }]) => [code, row]);

const head = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];

describe("a table with row names", () => {
  it("has a place for each of its cells", () => {
    const sighting = sight("t2_1", [head, ["规章", 1, 2, 3], ["行政规范性文件", 4, 5, 6]]);
    expect([...(sighting?.cells ?? [])]).toEqual([
      ["t2_1.r1.c1", { row: 1, column: 1 }],
      ["t2_1.r1.c2", { row: 1, column: 2 }],
      ["t2_1.r1.c3", { row: 1, column: 3 }],
      ["t2_1.r2.c1", { row: 2, column: 1 }],
      ["t2_1.r2.c2", { row: 2, column: 2 }],
      ["t2_1.r2.c3", { row: 2, column: 3 }],
    ]);
    expect(sighting?.missingRows).toEqual([]);
  });

  it("names the rows that are not there, which have no cells", () => {
    const sighting = sight("t2_1", [head, ["规范性文件", 4, 5, 6]]);
    expect(sighting?.missingRows).toEqual(["r1"]);
    expect(rowsOf(sighting)).toEqual([["t2_1.r2.c1", 1]]);
  });

  it("is not this table when fewer than half of its rows are there", () => {
    expect(sight("t2_1", [head, ["公告", 1, 2, 3], ["通知", 1, 2, 3]])).toBeNull();
    expect(sight("t2_1", [head])).toBeNull();
  });

  it("ends where another table begins", () => {
    const values = [head, ["规章", 1, 2, 3], ["第二十条第（五）项"], ["规范性文件", 4, 5, 6]];
    expect(sight("t2_1", values, ["第二十条第五项"])?.missingRows).toEqual(["r2"]);
    expect(sight("t2_1", values, ["另一张表"])?.missingRows).toEqual([]);
  });

  it("is not ended by what stands beside it", () => {
    const values = [
      [...head, "", "第二十条第（五）项"],
      ["规章", 1, 2, 3, "", "第二十条第（五）项"],
      ["行政规范性文件", 4, 5, 6],
    ];
    const mirrored = values.map((line) => [line[5] ?? "", ...line.slice(0, 4)]);
    for (const page of [values, mirrored]) {
      expect(sight("t2_1", page, ["第二十条第五项"])?.missingRows).toEqual([]);
    }
  });

  it("ends where its own header comes again, save where the rows go on there", () => {
    const rules = ["规章", 1, 2, 3];
    const documents = ["行政规范性文件", 4, 5, 6];
    expect(rowsOf(sight("t2_1", [head, documents, head, rules, documents]))).toEqual([
      ["t2_1.r2.c1", 1],
    ]);
    expect(rowsOf(sight("t2_1", [head, rules, head, documents]))).toEqual([
      ["t2_1.r1.c1", 1],
      ["t2_1.r2.c1", 3],
    ]);
  });

  it("fits less well with rows too many, rows missing or a slip", () => {
    const score = (...rows: (string | number)[][]) => sight("t2_1", [head, ...rows])?.score ?? 0;
    const whole = score(["规章", 1, 2, 3], ["行政规范性文件", 4, 5, 6]);
    expect(whole).toBe(15);
    expect(score(["规章", 1, 2, 3], ["公告", 0, 0, 0], ["行政规范性文件", 4, 5, 6])).toBe(14);
    expect(score(["规章", 1, 2, 3], ["行政规泛性文件", 4, 5, 6])).toBe(14);
    expect(score(["规章", 1, 2, 3])).toBe(11);
  });

  it("reads the innermost of several labels", () => {
    const heads = [
      "自然人",
      "商业企业",
      "科研机构",
      "社会公益组织",
      "法律服务机构",
      "其他",
      "总计",
    ];
    const zeros = [0, 0, 0, 0, 0, 0, 0];
    const labels = tableOf("t3")
      .rows.filter(({ role }) => role === "data")
      .map(({ label }) => label);
    const body = labels.map((label) => ["三、本年度办理结果", label, ...zeros]);
    const sighting = sight("t3", [["", "", ...heads], ...body]);
    expect(sighting?.missingRows).toEqual([]);
    expect(rowsOf(sighting).map(([, row]) => row)).toEqual(labels.map((_, index) => index + 1));
  });
});

describe("表四, which has no row names", () => {
  const five = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const heads = [...five, ...five, ...five];
  const blanks = heads.map(() => "");
  const rowOf = (...below: SheetSnapshot["values"][number][]) =>
    sight("t4", [heads, ...below])?.cells.get("t4.r1.c1")?.row;

  it("has its figures in the row below the header", () => {
    expect(rowOf(heads.map(() => 0))).toBe(1);
  });

  it("has them lower down when rows are left empty", () => {
    expect(
      rowOf(
        blanks,
        heads.map(() => 0)
      )
    ).toBe(2);
    expect(rowOf(blanks, [], ["", 3])).toBe(3);
  });

  it("is an empty row when nothing follows", () => {
    expect(rowOf()).toBe(1);
    expect(rowOf(blanks)).toBe(1);
    expect(
      rowOf(
        [],
        [],
        [],
        heads.map(() => 0)
      )
    ).toBe(1);
  });

  it("is an empty row when only the report's next section follows", () => {
    expect(rowOf(blanks, ["五、存在的主要问题及改进情况"])).toBe(1);
    expect(
      rowOf(
        blanks,
        ["", "说明：本年无复议、诉讼"],
        heads.map(() => 0)
      )
    ).toBe(3);
  });

  it("reads words in a row of figures as what is wrong with them", () => {
    expect(rowOf(["约3", 0, 0, 0, 3])).toBe(1);
    expect(rowOf(blanks, ["无", ...blanks.slice(1)])).toBe(2);
    expect(rowOf(["#REF!", ...blanks.slice(1)])).toBe(1);
  });
});
