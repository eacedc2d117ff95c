import { findTables } from "../../../../src/features/reading/tables/findTables";
import { unplacedLines } from "../../../../src/features/reading/tables/unplacedLines";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import type { CellValue, Snapshot } from "../../../../src/sheets/Sheets";
import { readReport, readReports } from "../../../fixtures/reports/readReports";
import { layouts, writeWorkbook } from "../../../fixtures/writeWorkbook";

const { snapshot, places } = writeWorkbook(readReport("hongze-2023"));
const placeOf = (code: string) => {
  const place = places.get(code);
  if (!place) throw new Error(code);
  return place;
};

type Rows = readonly (readonly CellValue[])[];

/** The workbook with the rows of the sheet that has the cell changed. */
function changed(code: string, change: (rows: Rows) => Rows): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.id !== placeOf(code).sheet) return sheet;
    const values = change(sheet.values);
    return { ...sheet, values, formulas: values };
  });
  return { ...snapshot, sheets };
}

/** With a row put in under the one of the cell: its name, and a figure under each of the columns. */
function withRow(code: string, label: string, figures: readonly number[]): Snapshot {
  const { row, column } = placeOf(code);
  return changed(code, (rows) => {
    const width = Math.max(...rows.map(({ length }) => length));
    const line = new Array<CellValue>(width).fill("");
    if (label) line[column - 1] = label;
    figures.forEach((figure, at) => (line[column + at] = figure));
    return [...rows.slice(0, row + 1), line, ...rows.slice(row + 1)];
  });
}

const said = (workbook: Snapshot) => {
  const found = findTables(workbook);
  return unplacedLines(found, found).map(
    ({ line, table, label, figures }) => `${line} ${table} ${label}: ${figures.join(",")}`
  );
};

it("nothing is left over of any published report, in whatever layout", () => {
  for (const report of readReports().values())
    for (const layout of layouts)
      expect([report, said(writeWorkbook(report, { layout, sentences: true }).snapshot)]).toEqual([
        report,
        [],
      ]);
});

it.each([
  ["t3.r3.2.c1", "小计", "row t3 小计: 9,8,7"],
  ["t3.r2.c1", "2.重复申请", "row t3 2.重复申请: 9,8,7"],
  ["t4.r1.c1", "", "row t4 : 9,8,7"],
])("a row with figures under %s that the form does not have: %s", (code, label, line) => {
  const workbook = withRow(code, label, [9, 8, 7]);
  expect(said(workbook)).toEqual([line]);
  const { findings, verdict } = validateReport(workbook);
  expect(findings.filter(({ check }) => check.id === "B9a")).toHaveLength(1);
  expect(verdict).not.toBe("pass");
});

it("a column put in between", () => {
  const { column } = placeOf("t3.r1.c4");
  const workbook = changed("t3.r1.c1", (rows) =>
    rows.map((row, at) => [
      ...row.slice(0, column),
      at === placeOf("t3.r1.c1").row ? 5 : "",
      ...row.slice(column),
    ])
  );
  expect(said(workbook)).toEqual(["column t3 : 5"]);
});

it("a column put in between the names of the rows and the first", () => {
  const { row: at, column } = placeOf("t3.r1.c1");
  const put = (figures: (row: number) => CellValue) =>
    changed("t3.r1.c1", (rows) =>
      rows.map((row, n) => [...row.slice(0, column), figures(n), ...row.slice(column)])
    );
  expect(said(put((row) => (row === at ? 5 : "")))).toEqual(["column t3 : 5"]);
  // 行次 from the first row on.
  const { row: last } = placeOf("t3.r4.c1");
  expect(said(put((row) => (row < at || row > last ? "" : row - at + 1)))).toEqual([]);
});

it("a row that numbers the columns is none", () => {
  const first = placeOf("t3.r1.c1").row;
  const numbered = changed("t3.r1.c1", (rows) => {
    const { column } = placeOf("t3.r1.c1");
    const line = new Array<CellValue>(column + 7).fill("");
    line[column - 1] = "栏次";
    for (let at = 0; at < 7; at += 1) line[column + at] = at + 1;
    return [...rows.slice(0, first), line, ...rows.slice(first)];
  });
  expect(said(numbered)).toEqual([]);
});

it.each(["小计", "上年数"])("a column right beside the last: %s", (heading) => {
  const { row: first, column } = placeOf("t3.r1.c7");
  const workbook = changed("t3.r1.c7", (rows) =>
    rows.map((line, at) => {
      const wide = [
        ...line,
        ...new Array<CellValue>(Math.max(0, column + 2 - line.length)).fill(""),
      ];
      if (at === first - 1) wide[column + 1] = heading;
      if (at === first) wide[column + 1] = 12;
      return wide;
    })
  );
  expect(said(workbook)).toEqual([`column t3 ${heading}: 12`]);
});
