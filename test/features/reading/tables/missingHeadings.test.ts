import { findTables } from "../../../../src/features/reading/tables/findTables";
import { missingHeadings } from "../../../../src/features/reading/tables/missingHeadings";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { snapshotOf } from "./foundTables";

const { snapshot } = writeWorkbook(readReport("pingtan-2022"));

/** What the tables lack once the texts are gone from the sheet. */
function lacks(...gone: string[]) {
  const blank = (value: CellValue) => (gone.includes(String(value)) ? "" : value);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line) => line.map(blank)),
  }));
  const found = findTables(snapshotOf(...sheets));
  return Object.fromEntries(
    found
      .map((table) => [table.table.id, missingHeadings(table)] as const)
      .filter(([, list]) => list.length > 0)
  );
}

const note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

it("misses nothing in a form as it is printed", () => {
  expect(lacks()).toEqual({});
});

it("misses the note of 表三", () => {
  expect(lacks(note)).toEqual({ t3: [note] });
});

it("misses layers of headings", () => {
  expect(lacks("申请人情况", "法人或其他组织")).toEqual({ t3: ["申请人情况", "法人或其他组织"] });
  expect(lacks("未经复议直接起诉")).toEqual({ t4: ["未经复议直接起诉"] });
});

it.each(["一", "五", "六", "八"])(
  "misses the title of block %s, whatever the next one's is",
  (n) => {
    const title = `第二十条第（${n}）项`;
    expect(Object.values(lacks(title))).toEqual([[title]]);
  }
);

it("takes no heading from the form's title, which names what stands under it", () => {
  expect(lacks("行政复议", "行政诉讼")).toEqual({ t4: ["行政复议", "行政诉讼"] });
});

it("knows a heading with a slip, and one that is broken over cells", () => {
  const values = snapshot.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line) =>
      line.map((value) => (value === note ? note.replace("勾稽", "钩稽") : value))
    ),
  }));
  expect(findTables(snapshotOf(...values)).flatMap(missingHeadings)).toEqual([]);
  const { snapshot: split } = writeWorkbook(readReport("pingtan-2022"), { splitHeads: true });
  expect(findTables(split).flatMap(missingHeadings)).toEqual([]);
});
