import { findTables } from "../../../../src/features/reading/tables/findTables";
import type { CellValue, SheetSnapshot } from "../../../../src/sheets/Sheets";
import { editionIds, readLabels } from "../../../fixtures/labels/readLabels";
import { readReport, type Report } from "../../../fixtures/reports/readReports";
import { layouts, writeWorkbook, type Options } from "../../../fixtures/writeWorkbook";
import { namesOf, placesOf, sheetOf, snapshotOf, sortedPlaces } from "./foundTables";
import { fc } from "../../../random";

const suqian = readReport("suqian-2020");
const pingtan = readReport("pingtan-2022");
const hongze = readReport("hongze-2023");

const all2019 = ["t2_1", "t2_5", "t2_6", "t2_8", "t2_9", "t3", "t4"].map((id) => `2019 ${id}`);
const all2021 = ["t2_1", "t2_5", "t2_6", "t2_8", "t3", "t4"].map((id) => `2021 ${id}`);

const onlySheet = (report: Report, options: Options = {}): SheetSnapshot => {
  const [sheet] = writeWorkbook(report, options).snapshot.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** The two sheets as one, the second below the first. */
function below(upper: SheetSnapshot, lower: SheetSnapshot): SheetSnapshot {
  return sheetOf([...upper.values, [], ...lower.values]);
}

/** The two sheets as one, the second at the right of the first. */
function beside(left: SheetSnapshot, right: SheetSnapshot, gap = 1): SheetSnapshot {
  const width = Math.max(...left.values.map((line) => line.length)) + gap;
  const height = Math.max(left.values.length, right.values.length);
  return sheetOf(
    Array.from({ length: height }, (_, r) => {
      const line = left.values[r] ?? [];
      const padding = new Array<CellValue>(width - line.length).fill("");
      return [...line, ...padding, ...(right.values[r] ?? [])];
    })
  );
}

const only = (report: Report, ...ids: string[]): Report => ({
  ...report,
  tables: Object.fromEntries(Object.entries(report.tables).filter(([id]) => ids.includes(id))),
});

/** How often each figure's place was found; twice is one reading too many. */
function cellsTwice(sheet: SheetSnapshot): string[] {
  const places = findTables(snapshotOf(sheet)).flatMap(({ cells }) =>
    [...cells.values()].map(({ row, column }) => `${row},${column}`)
  );
  return places.filter((place, index) => places.indexOf(place) !== index);
}

describe("nothing to find", () => {
  it("in a workbook without sheets, or with empty ones", () => {
    expect(findTables(snapshotOf())).toEqual([]);
    expect(findTables(snapshotOf(sheetOf([]), sheetOf([[]]), sheetOf([[""]])))).toEqual([]);
  });

  it("on hidden sheets", () => {
    const sheet = onlySheet(pingtan);
    expect(findTables(snapshotOf({ ...sheet, visible: false }))).toEqual([]);
    expect(namesOf(findTables(snapshotOf({ ...sheet, visible: false }, sheet)))).toEqual(all2021);
  });

  it("in prose that names what the tables name", () => {
    const prose = [
      ["自然人", "商业企业、科研机构、社会公益组织、法律服务机构和其他申请人的总计见下。"],
      ["规章"],
      ["本年制发件数为0。", "本年废止件数为0。", "现行有效件数为0。"],
      ["行政许可", 3],
      ["其他", "总计"],
    ];
    expect(findTables(snapshotOf(sheetOf(prose)))).toEqual([]);
  });

  it("in headers without rows, and rows without headers", () => {
    const [head = [], ...rest] = onlySheet(only(pingtan, "t2_1"), {
      headings: false,
      title: false,
    }).values.slice(1);
    expect(head).toContain("本年制发件数");
    expect(findTables(snapshotOf(sheetOf([head])))).toEqual([]);
    expect(findTables(snapshotOf(sheetOf(rest)))).toEqual([]);
  });

  const junk = fc.oneof(
    fc.constant(""),
    fc.double(),
    fc.boolean(),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(..."政府信息公开申请办理结果数量处罚"), maxLength: 9 })
  );

  it("in junk, whatever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.array(junk, { maxLength: 8 }), { maxLength: 12 }), (values) => {
        expect(findTables(snapshotOf(sheetOf(values)))).toEqual([]);
      })
    );
  });
});

it("labels in any disorder are read in bounds, and no cell twice", () => {
  const labels = editionIds.flatMap((id) =>
    readLabels(id).tables.flatMap(({ title, rows, columns }) => [
      title,
      ...rows.map(({ label }) => label),
      ...columns.map(({ path }) => path.at(-1) ?? ""),
    ])
  );
  const cell = fc.oneof(fc.constantFrom(...labels), fc.constant(""), fc.nat(9));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 }),
      fc.nat(3),
      (values, corner) => {
        const sheet = sheetOf(values, { row: corner, column: corner });
        expect(cellsTwice(sheet)).toEqual([]);
        for (const { cells } of findTables(snapshotOf(sheet))) {
          for (const { row, column } of cells.values()) {
            expect(row).toBeGreaterThan(corner);
            expect(column).toBeGreaterThanOrEqual(corner);
          }
        }
      }
    )
  );
});

describe("editions", () => {
  it.each(layouts)("%s: a hybrid has each table in its own edition", (layout) => {
    expect(namesOf(findTables(writeWorkbook(hongze, { layout }).snapshot))).toEqual([
      "2021 t2_1",
      "2021 t2_5",
      "2021 t2_6",
      "2021 t2_8",
      "2019 t3",
      "2021 t4",
    ]);
  });

  it("the other hybrid: 表二 of 2019 with 表三 of 2021", () => {
    const { t2_1, t2_5, t2_6, t2_8, t2_9 } = suqian.tables;
    const { t3 } = pingtan.tables;
    if (!t2_1 || !t2_5 || !t2_6 || !t2_8 || !t2_9 || !t3) throw new Error("no such table");
    const mixed = { ...suqian, tables: { t2_1, t2_5, t2_6, t2_8, t2_9, t3 } };
    expect(namesOf(findTables(writeWorkbook(mixed).snapshot))).toEqual([
      ...all2019.slice(0, 5),
      "2021 t3",
    ]);
  });

  // 表四 is the same in both editions.
  it.each(layouts)("%s: 表四 takes the edition of its companions", (layout) => {
    const without = { layout, title: false, headings: false };
    expect(namesOf(findTables(writeWorkbook(suqian, without).snapshot))).toEqual(all2019);
    expect(namesOf(findTables(writeWorkbook(pingtan, without).snapshot))).toEqual(all2021);
  });

  it("表四 alone takes the edition of the year in the title, else the newest", () => {
    const alone = only(suqian, "t4");
    expect(namesOf(findTables(writeWorkbook(alone).snapshot))).toEqual(["2019 t4"]);
    expect(namesOf(findTables(writeWorkbook(alone, { title: false }).snapshot))).toEqual([
      "2021 t4",
    ]);
  });

  it("two years in one workbook do not disturb each other", () => {
    const last = onlySheet(suqian);
    const current = { ...onlySheet(pingtan), id: "sheet2" };
    expect(namesOf(findTables(snapshotOf(last, current)))).toEqual([...all2019, ...all2021]);
    expect(namesOf(findTables(snapshotOf(current, last)))).toEqual([...all2021, ...all2019]);
  });
});

describe("several tables on a sheet", () => {
  const rows = (sheet: SheetSnapshot, id: string) =>
    findTables(snapshotOf(sheet))
      .filter(({ table }) => table.id === id)
      .map(({ cells, missingRows }) => [
        cells.get(`${id}.r1.c1`)?.row,
        cells.get(`${id}.r4.c1`)?.row ?? cells.get(`${id}.r2.c1`)?.row,
        missingRows,
      ]);

  it("two copies below each other are two tables", () => {
    const t3 = onlySheet(only(pingtan, "t3"), { title: false, headings: false });
    const height = t3.values.length;
    expect(rows(below(t3, t3), "t3")).toEqual([
      [3, 27, []],
      [3 + height + 1, 27 + height + 1, []],
    ]);
  });

  it("a row that the upper copy lacks is not borrowed from the lower one", () => {
    const plain = { title: false, headings: false };
    const lacking = onlySheet(only(pingtan, "t3"), { ...plain, leaveOut: ["t3.r4"] });
    const whole = onlySheet(only(pingtan, "t3"), plain);
    const found = findTables(snapshotOf(below(lacking, whole)));
    expect(found.map(({ missingRows }) => missingRows)).toEqual([["r4"], []]);
    expect(found.map(({ cells }) => cells.get("t3.r3.7.c1")?.row)).toEqual([26, 54]);
  });

  it("表二 without 规章, above another one with it", () => {
    const plain = { title: false, headings: false };
    const lacking = onlySheet(only(pingtan, "t2_1"), { ...plain, leaveOut: ["t2_1.r1"] });
    const whole = onlySheet(only(pingtan, "t2_1"), plain);
    const found = findTables(snapshotOf(below(lacking, whole)));
    expect(found.map(({ missingRows }) => missingRows)).toEqual([["r1"], []]);
    expect(found.map(({ cells }) => cells.get("t2_1.r2.c1")?.row)).toEqual([2, 7]);
  });

  it.each([0, 1])("two reports beside each other, %d columns between, are two", (gap) => {
    const sheet = beside(onlySheet(suqian), onlySheet(pingtan), gap);
    const found = findTables(snapshotOf(sheet));
    // Which of the two a 表四 belongs to cannot be told; all else can.
    const names = (all: readonly string[]) => all.map((name) => name.replace(/.* t4/, "t4")).sort();
    expect(names(namesOf(found))).toEqual(names([...all2019, ...all2021]));
    expect(found.flatMap(({ missingRows }) => missingRows)).toEqual([]);
    expect(cellsTwice(sheet)).toEqual([]);
  });

  it("the same report beside itself", () => {
    const one = onlySheet(pingtan);
    const width = Math.max(...one.values.map((line) => line.length));
    const found = findTables(snapshotOf(beside(one, one)));
    const columns = found
      .filter(({ table }) => table.id === "t3")
      .map(({ header }) => header.columns);
    const first = [3, 4, 5, 6, 7, 8, 9];
    expect(columns).toEqual([first, first.map((column) => column + width + 1)]);
    expect(found).toHaveLength(12);
  });

  it("are in the order in which they stand", () => {
    for (const options of [{}, { headings: false }, { blankRowsBetween: 3 }]) {
      const tops = findTables(snapshotOf(onlySheet(suqian, options))).map(
        ({ header }) => header.top
      );
      expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
    }
  });

  it("rows put in between are passed over", () => {
    const { snapshot, places } = writeWorkbook(only(pingtan, "t3"));
    const [sheet] = snapshot.sheets;
    if (!sheet) throw new Error("no sheet");
    const at = places.get("t3.r3.4.1.c1")?.row ?? 0;
    const subtotal = ["", "", "小计", 1, 2, 3, 4, 5, 6, 21];
    const values = [...sheet.values.slice(0, at), subtotal, ...sheet.values.slice(at)];
    const expected = new Map(
      [...places].map(([code, place]) => [
        code,
        place.row < at ? place : { ...place, row: place.row + 1 },
      ])
    );
    expect(sortedPlaces(placesOf(snapshotOf(sheetOf(values))))).toEqual(sortedPlaces(expected));
  });
});
