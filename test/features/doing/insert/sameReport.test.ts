import { editions } from "../../../../src/editions";
import {
  insertTables,
  type InsertRequest,
} from "../../../../src/features/doing/insert/insertTables";
import { sameReport } from "../../../../src/features/doing/insert/sameReport";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { wordsFor } from "../../../../src/words";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const edition = editions.find(({ id }) => id === "2021")!;
const wish = { edition, forms: ["t3", "t4"], unit: "某县民政局", year: 2025 };
const request: InsertRequest = {
  ...wish,
  at: null,
  totals: "typed",
  checks: "none",
  protect: false,
  overwrite: false,
  words: wordsFor("zh-CN").cells,
};

async function inserted(change: Partial<InsertRequest> = {}) {
  const sheets = new MemorySheets();
  await insertTables(sheets, { ...request, ...change });
  return sheets;
}

test("the same unit and year are known, with what is filled in", async () => {
  const sheets = await inserted();
  sheets.sheet("三、依申请公开").set(5, 3, 7);
  const found = sameReport(await sheets.read(), { ...wish, unit: "某县 民政局" });
  expect(found).toMatchObject({
    filled: 1,
    sheets: [{ name: "三、依申请公开" }, { name: "四、复议诉讼" }],
  });
});

test.each<[string, Partial<typeof wish>]>([
  ["another year", { year: 2024 }],
  ["another unit", { unit: "某县财政局" }],
  ["forms that are not there yet", { forms: ["t2"] }],
])("%s is not the same", async (_, change) => {
  const sheets = await inserted();
  expect(sameReport(await sheets.read(), { ...wish, ...change })).toBeNull();
});

test("it is printed over in its place, and back with one undo", async () => {
  const sheets = await inserted();
  sheets.sheet("三、依申请公开").set(5, 3, 7);
  const before = await sheets.read();
  const { over } = sameReport(before, wish)!;
  const again = await insertTables(sheets, { ...request, over, overwrite: true });
  if (!again.done) throw new Error("not inserted");
  const after = await sheets.read();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  expect(sameReport(after, wish)).toMatchObject({ filled: 0 });
  expect(await undoInsertion(sheets, again.undo, false)).toEqual({ done: true });
  expect(await sheets.read()).toEqual(before);
});

test("a form that is missing of it comes on a sheet of its own", async () => {
  const sheets = await inserted({ forms: ["t4"] });
  const { over } = sameReport(await sheets.read(), wish)!;
  const again = await insertTables(sheets, { ...request, over, overwrite: true });
  if (!again.done) throw new Error("not inserted");
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual([
    "Sheet1",
    "四、复议诉讼",
    "三、依申请公开",
  ]);
  await undoInsertion(sheets, again.undo, false);
  expect((await sheets.read()).sheets).toHaveLength(2);
});

test("one that stands otherwise than we print it is not offered to be replaced", () => {
  const report = readReport("pingtan-2021");
  const { snapshot } = writeWorkbook(report, { title: true });
  const sheet = snapshot.sheets[0]!;
  const moved = { ...snapshot, sheets: [{ ...sheet, row: 0 }] };
  const title = sheet.values.flat().find((value) => String(value).includes("年度报告"));
  const unit = /^(.*?)\d{4}年/.exec(String(title))?.[1] ?? "";
  expect(sameReport(moved, { ...wish, unit, year: report.year })).toMatchObject({ over: null });
});
