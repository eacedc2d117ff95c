import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import {
  removePriorYear,
  storePriorYear,
} from "../../../../src/features/doing/prior/storePriorYear";
import { readPasted } from "../../../../src/sheets/file/document/readDocument";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { SheetsError } from "../../../../src/sheets/SheetsError";
import { runTogether } from "../../../fixtures/documents/runTogether";
import { readReport, readReports, type Report } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { figuresOf, printedFigures } from "../../reading/prior/priorFigures";
import { words } from "../../reading/prior/priorYears";

const reportOf = (report: Report, name = "上年.xlsx") => {
  const reading = readPriorYear(writeWorkbook(report).snapshot, { name, pictures: 0 });
  if (reading.is !== "report") throw new Error(reading.why);
  return reading.report;
};
const store = (sheets: MemorySheets, report = reportOf(readReport("suqian-2020"))) =>
  storePriorYear(sheets, { report, date: "2026-01-20", words: words.prior.sheet });
const priorIn = async (sheets: MemorySheets) => {
  const { sheets: all, ...rest } = await sheets.read();
  return { ...rest, sheets: all.filter(({ name }) => name.startsWith("上年数")) };
};

it.each([...readReports()])("%s: what was stored is recognised again", async (_, report) => {
  const sheets = new MemorySheets();
  await store(sheets, reportOf(report));
  const again = readPriorYear(await priorIn(sheets), { name: "", pictures: 0 });
  expect(figuresOf(again)).toEqual(printedFigures(report));
  expect(again).toMatchObject({ report: { unit: report.unit, year: report.year } });
});

it("the sheet says what it is, where its figures come from, when they were taken and in what form", async () => {
  const sheets = new MemorySheets();
  await store(sheets);
  const [sheet] = (await priorIn(sheets)).sheets;
  const [heading, title, source] = (sheet?.values ?? []).map(([first]) => String(first));
  expect(heading).toMatch(/^上年数（/);
  expect(title).toBe("宿迁市2020年政府信息公开工作年度报告");
  expect(source).toContain("上年.xlsx");
  expect(source).toContain("2026-01-20");
  expect(source).toContain("国办公开办函〔2019〕60号");
  expect(sheet?.formulas.flat().some((cell) => String(cell).startsWith("="))).toBe(false);
});

it("nothing from outside becomes a formula", async () => {
  const sheets = new MemorySheets();
  const report = reportOf({ ...readReport("suqian-2020"), unit: "=1+1" }, "=HYPERLINK(A1)");
  const t2 = report.tables[0]!;
  const cell = { ...t2.rows[0]!.cells[0]!, value: "=cmd|x", text: "=cmd|x" };
  const rows = [
    { ...t2.rows[0]!, cells: [cell, ...t2.rows[0]!.cells.slice(1)] },
    ...t2.rows.slice(1),
  ];
  await store(sheets, { ...report, tables: [{ ...t2, rows }, ...report.tables.slice(1)] });
  const [sheet] = (await priorIn(sheets)).sheets;
  expect(sheet?.values.flat()).toContain("=cmd|x");
  expect(sheet?.values).toEqual(sheet?.formulas);
});

it("what was cut or left open is marked and written down", async () => {
  const { snapshot } = readPasted({
    html: "",
    text: runTogether(readReport("suqian-2020"), "glued"),
  });
  const reading = readPriorYear(snapshot, { name: "粘贴", pictures: 0 });
  if (reading.is !== "report") throw new Error(reading.why);
  const sheets = new MemorySheets();
  await store(sheets, reading.report);
  const open = reading.report.tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter(({ doubt }) => doubt?.is === "open");
  expect(open.length).toBeGreaterThan(0);
  expect(open.every(({ value }) => value === "")).toBe(true);
  const text = (await priorIn(sheets)).sheets[0]?.values.flat().join("\n") ?? "";
  expect(text).toContain("数字连写");
  const marked = sheets.sheet("上年数").formats.filter(({ format }) => format.fill === "#FFF1CC");
  expect(marked.length).toBeGreaterThanOrEqual(open.length);
});

it("taken in again, it is written in its place, and the first can be put back", async () => {
  const sheets = new MemorySheets();
  await store(sheets);
  const first = await sheets.read();
  const { undo } = await store(sheets, reportOf(readReport("pingtan-2022")));
  const second = await sheets.read();
  expect(second.sheets.map(({ id, name }) => [id, name])).toEqual(
    first.sheets.map(({ id, name }) => [id, name])
  );
  expect(JSON.stringify(second.sheets)).toContain("平潭综合实验区2022年");
  expect(JSON.stringify(second.sheets)).not.toContain("宿迁市2020年");
  await sheets.apply(undo);
  expect((await sheets.read()).sheets).toEqual(first.sheets);
});

it("can be undone", async () => {
  const sheets = new MemorySheets();
  const before = await sheets.read();
  await sheets.apply((await store(sheets)).undo);
  expect(await sheets.read()).toEqual(before);
});

it("another sheet of that name is left alone", async () => {
  const sheets = new MemorySheets(["上年数"]);
  await store(sheets);
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(["上年数", "上年数 (2)"]);
});

it("a protected sheet is not written over", async () => {
  const sheets = new MemorySheets();
  await store(sheets);
  sheets.sheet("上年数").isProtected = true;
  await expect(store(sheets)).rejects.toEqual(new SheetsError("protected", "上年数"));
});

describe("removing", () => {
  it("takes the sheet away, and can be undone", async () => {
    const sheets = new MemorySheets();
    await store(sheets);
    const before = (await priorIn(sheets)).sheets.map(({ values }) => values);
    const removal = await removePriorYear(sheets, false);
    expect((await priorIn(sheets)).sheets).toEqual([]);
    if (removal.done) await sheets.apply(removal.undo);
    expect((await priorIn(sheets)).sheets.map(({ values }) => values)).toEqual(before);
  });

  it("asks where formulas read it", async () => {
    const sheets = new MemorySheets();
    await store(sheets);
    sheets.sheet("Sheet1").set(0, 0, 1, "='上年数'!$B$8");
    expect(await removePriorYear(sheets, false)).toEqual({ done: false, readers: 1 });
    expect((await removePriorYear(sheets, true)).done).toBe(true);
  });

  it("without one there is nothing to remove", async () => {
    expect(await removePriorYear(new MemorySheets(), false)).toEqual({ done: false, readers: 0 });
  });
});
