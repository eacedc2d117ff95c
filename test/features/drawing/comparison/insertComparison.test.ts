import { insertComparison } from "../../../../src/features/drawing/comparison/insertComparison";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import type { CellValue } from "../../../../src/sheets/Sheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { twoYears, words, yearAfter } from "../../reading/prior/priorYears";

const then = readReport("pingtan-2022");
const sheetsOf = async (sheets: MemorySheets) =>
  (await sheets.read()).sheets.filter(({ name }) => name.startsWith("同比 "));
const insert = (sheets: MemorySheets) => insertComparison(sheets, words.prior.comparison);
const rowsOf = (formulas: readonly (readonly CellValue[])[], label: string) =>
  formulas.filter(([first]) => first === label);

it("needs a report, and last year's figures", async () => {
  expect(await insert(new MemorySheets())).toEqual({ done: false, why: "noReport" });
  const alone = MemorySheets.from(writeWorkbook(then).snapshot);
  expect(await insert(alone)).toEqual({ done: false, why: "noPrior" });
});

it("draws an overview and a sheet for each form, and can be undone", async () => {
  const sheets = await twoYears(yearAfter(then), then);
  const before = await sheets.read();
  const comparison = await insert(sheets);
  expect(comparison).toMatchObject({
    done: true,
    sheets: ["同比 概览", "同比 二、主动公开", "同比 三、依申请公开", "同比 四、复议诉讼"],
  });
  if (comparison.done) await sheets.apply(comparison.undo);
  expect(await sheets.read()).toEqual(before);
});

it("every item of every table has its line, in the order of the form", async () => {
  const sheets = await twoYears(yearAfter(then), then);
  await insert(sheets);
  const [, disclosure, applications, disputes] = await sheetsOf(sheets);
  const live = (values: readonly (readonly CellValue[])[] = []) =>
    values.filter(([, now]) => String(now).startsWith("=IF(COUNT(")).length;
  expect([disclosure, applications, disputes].map((sheet) => live(sheet?.formulas))).toEqual([
    6 + 1 + 2 + 1,
    25 * 7,
    15,
  ]);
  const labels = (applications?.formulas ?? []).map(([first]) => first);
  expect(labels.indexOf("自然人")).toBeLessThan(labels.indexOf("商业企业"));
  expect(labels.slice(3, 7)).toEqual([
    "自然人",
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
  ]);
});

it("formulas follow both years and leave a blank where one has no number", async () => {
  const sheets = await twoYears(yearAfter(then), then);
  await insert(sheets);
  const { sheets: all } = await sheets.read();
  const found = all.find(({ name }) => name === "同比 四、复议诉讼")?.formulas ?? [];
  const [line] = rowsOf(found, "结果维持");
  expect(line?.[1]).toMatch(
    /^=IF\(COUNT\('复议诉讼'!\$A\$\d+\)=1,SUM\('复议诉讼'!\$A\$\d+\),""\)$/
  );
  expect(line?.[2]).toMatch(/^=IF\(COUNT\('上年数'!\$B\$\d+\)=1,SUM\('上年数'!\$B\$\d+\),""\)$/);
  expect(line?.[3]).toMatch(/^=IF\(COUNT\(B\d+:C\d+\)=2,ROUND\(B\d+-C\d+,6\),""\)$/);
  expect(line?.[4]).toMatch(/^=IF\(COUNT\(B\d+:C\d+\)<2,"",IF\(C\d+=0,"—",/);
});

it("labels and explanations that are broken into lines are not cut off", async () => {
  const sheets = await twoYears(readReport("pingtan-2021"), readReport("pingtan-2020"));
  await insert(sheets);
  const sheet = sheets.sheet("同比 二、主动公开");
  const rows = (await sheetsOf(sheets))[1]?.formulas ?? [];
  const height = (label: string) => sheet.heights.get(rows.findIndex(([cell]) => cell === label));
  const oneLine = height("行政许可") ?? 0;
  expect(oneLine).toBeGreaterThan(0);
  expect(height("规章 · 本年制发件数")).toBeGreaterThan(1.5 * oneLine);
});

it("across the forms, what has no counterpart is grey, named and explained", async () => {
  const sheets = await twoYears(readReport("pingtan-2021"), readReport("pingtan-2020"));
  await insert(sheets);
  const [, disclosure, applications] = await sheetsOf(sheets);
  const rows = disclosure?.formulas ?? [];
  expect(rowsOf(rows, "规章 · 本年制发件数")[0]?.[5]).toContain("大致可比");
  expect(rowsOf(rows, "规章 · 本年废止件数")[0]?.slice(2)).toEqual([
    "—",
    "不可比",
    "",
    "“本年废止件数”是 2021 年新增的",
  ]);
  expect(rowsOf(rows, "其他对外管理服务事项 · 处理决定数量")[0]?.[3]).toBe("不可比");
  const others = rowsOf(applications?.formulas ?? [], "（六）其他处理（合计）");
  expect(others).toHaveLength(7);
  expect(String(others[0]?.[1]).match(/\$D\$\d+/g)).toHaveLength(6);
  const part = rowsOf(applications?.formulas ?? [], "3.其他")[0];
  expect(part?.slice(2)).toEqual(["—", "不可比", "", "上年不分项，见合计"]);
});

it("prints on A4, one page wide, its head on each page", async () => {
  const sheets = await twoYears(yearAfter(then), then);
  await insert(sheets);
  const page = sheets.sheet("同比 三、依申请公开").page;
  expect(page).toMatchObject({ orientation: "portrait", fit: "width", titleRows: [1, 2] });
});

it("the overview has a chart of its lines", async () => {
  const sheets = await twoYears(yearAfter(then), then);
  await insert(sheets);
  const overview = sheets.sheet("同比 概览");
  const [chart] = overview.charts;
  expect(chart).toMatchObject({
    title: "申请量与办理结果",
    data: { row: 2, column: 0, rows: 11, columns: 3 },
  });
  expect(overview.value(12, 0)).toBe("四、结转下年度继续办理");
});

it("neither report nor comparison is taken for the other", async () => {
  const sheets = await twoYears(yearAfter(then), then);
  const before = validateReport(await sheets.read());
  await insert(sheets);
  expect(validateReport(await sheets.read())).toEqual(before);
});

it("a second comparison leaves the first alone", async () => {
  const sheets = await twoYears(yearAfter(then), then);
  await insert(sheets);
  await insert(sheets);
  expect((await sheetsOf(sheets)).map(({ name }) => name)).toContain("同比 概览 (2)");
});
