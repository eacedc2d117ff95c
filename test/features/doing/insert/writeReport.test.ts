import { lostFigures, writeReport } from "../../../../src/features/doing/insert/writeReport";
import type { PriorReport } from "../../../../src/features/reading/prior/PriorReport";
import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { readDocument } from "../../../../src/sheets/file/document/readDocument";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { zhCN } from "../../../../src/words/zh-CN";
import { runTogether } from "../../../fixtures/documents/runTogether";
import { readReport, type Report } from "../../../fixtures/reports/readReports";

/** A report of 2020 whose heading says 2023: the form is not that of the year. */
const formOfBefore: Report = { ...readReport("suqian-2020"), year: 2023 };

async function read(report: Report): Promise<PriorReport> {
  const bytes = new TextEncoder().encode(runTogether(report, "spaced"));
  const { snapshot } = await readDocument("年报.txt", bytes);
  const reading = readPriorYear(snapshot, { name: "年报.txt", pictures: 0 });
  if (reading.is === "refused") throw new Error(reading.why);
  return reading.report;
}

const values = ({ tables }: PriorReport, id: string) =>
  tables
    .filter((table) => table.id === id)
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)));

async function write(report: PriorReport) {
  const sheets = new MemorySheets([]);
  const places = await writeReport(sheets, report, zhCN.cells);
  return { places, snapshot: await sheets.read() };
}

it("a table is written where its form has it, though the form is not that of the year", async () => {
  const report = await read(formOfBefore);
  const { places, snapshot } = await write(report);
  expect(lostFigures(report, places, snapshot)).toEqual([]);
  const again = readPriorYear(snapshot, { name: "", pictures: 0 });
  expect(again.is === "report" && values(again.report, "t4")).toEqual(values(report, "t4"));
  expect(values(report, "t4")).not.toContain("");
});

it("tables of two editions in one form are both written", async () => {
  const [before, now] = [await read(formOfBefore), await read(readReport("hongze-2023"))];
  const mixed = {
    ...now,
    tables: [
      ...now.tables.filter(({ id }) => id !== "t2_1"),
      ...before.tables.filter(({ id }) => id === "t2_1"),
    ],
  };
  const { places, snapshot } = await write(mixed);
  expect(lostFigures(mixed, places, snapshot)).toEqual([]);
});

it("a figure that is not in the workbook is named", async () => {
  const report = await read(formOfBefore);
  const { places, snapshot } = await write(report);
  const emptied = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name.startsWith("四") ? { ...sheet, values: [] } : sheet
    ),
  };
  const lost = lostFigures(report, places, emptied);
  expect(lost).toHaveLength(15);
  expect(new Set(lost.map(({ table }) => table.id))).toEqual(new Set(["t4"]));
});

it("a year that is not known is left to be written in", async () => {
  const { snapshot } = await write({ ...(await read(formOfBefore)), year: null });
  expect(snapshot.sheets[0]?.values[0]?.[0]).toBe("宿迁市____年政府信息公开工作年度报告");
});
