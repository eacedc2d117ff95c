import { editions } from "../../src/editions";
import { checkWorkbook } from "../../src/features/doing/check/checkWorkbook";
import { insertComparison } from "../../src/features/drawing/comparison/insertComparison";
import { convertFunctions } from "../../src/features/doing/functions/convertFunctions";
import { insertTables } from "../../src/features/doing/insert/insertTables";
import { fillCarryOver } from "../../src/features/doing/prior/fillCarryOver";
import { readPriorYear } from "../../src/features/reading/prior/readPriorYear";
import { storePriorYear } from "../../src/features/doing/prior/storePriorYear";
import { writeFigures } from "../../src/features/doing/adopt/writeFigures";
import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { newXlsx } from "../../src/sheets/file/xlsx/newXlsx";
import { wordsFor } from "../../src/words";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { useOffice } from "../../workbench";

/** What the product does on sheets whose labels it has locked, through office.js to the cells. */
const office = useOffice();
const sheets = excelSheets();
const edition = editions.find(({ id }) => id === "2021")!;
const words = wordsFor("zh-CN");
const name = "三、依申请公开";

beforeEach(() => {
  globalThis.Excel = office.it.Excel;
  globalThis.Office = office.it.Office;
});
// The comparison's overview asks for a chart, and stands without where there are none.
afterEach(() =>
  expect(office.it.problems.filter((text) => !text.endsWith("Worksheet.charts"))).toEqual([])
);

const insert = (year: number, checks: "functions" | "none" = "none") =>
  insertTables(sheets, {
    edition,
    forms: ["t3"],
    unit: "某县民政局",
    year,
    at: null,
    totals: "typed",
    checks,
    protect: true,
    overwrite: false,
    words: words.cells,
  });
const sheetNamed = (wanted: string) =>
  office.it.grid.sheets().find((each) => each.name === wanted)!;
const put = (row: number, column: number, value: number) =>
  office.it.grid.asPerson((grid) =>
    grid.write(sheetNamed(name).id, { row, column, rows: 1, columns: 1 }, [[value]])
  );

test("figures can be typed, labels cannot", async () => {
  await insert(2025);
  put(5, 3, 7);
  expect(() => put(5, 0, 7)).toThrow(/protected/);
});

test("cells are marked, and the marks go", async () => {
  await insert(2025);
  for (let column = 3; column < 10; column += 1) put(5, column, 100);
  const checked = await checkWorkbook(sheets);
  expect(checked).toMatchObject({ notMarked: null, protectedSheets: [] });
  expect(office.it.grid.marks(sheetNamed(name).id).length).toBeGreaterThan(0);
  expect(sheetNamed(name).protected).toBe(true);
});

test("a check of a locked sheet takes three trips as any other", async () => {
  await insert(2025);
  for (let column = 3; column < 10; column += 1) put(5, column, 100);
  office.it.host.clearLog();
  await checkWorkbook(sheets);
  expect(office.it.host.log()).toHaveLength(3);
});

test("a figure is adopted, functions become formulas, 上年结转 is filled, a comparison inserted", async () => {
  await insert(2022, "functions");
  const { id } = sheetNamed(name);
  put(5, 3, 408);
  const cell = {
    ...{ code: "t3.r1.c1", sheet: id, sheetName: name, row: 5, column: 3, address: "D6" },
    ...{ rowLabel: "", columnLabel: "", value: 408, figure: { is: "number", value: "408" } },
  } as never;
  expect(await writeFigures(sheets, [{ cell, from: 408, to: 480 }])).toMatchObject({ done: true });
  const { converted } = await convertFunctions(sheets, "formulas");
  expect(converted).toBeGreaterThan(0);
  const { snapshot } = writeWorkbook(readReport("pingtan-2021"));
  const reading = readPriorYear(snapshot, { name: "上年.xlsx", pictures: 0 });
  if (reading.is !== "report") throw new Error(reading.why);
  const { report } = reading;
  await storePriorYear(sheets, { report, date: "2026-01-20", words: words.prior.sheet });
  expect(await fillCarryOver(sheets, false)).toMatchObject({ done: true });
  const compared = await insertComparison(sheets, words.prior.comparison);
  expect(compared.done).toBe(true);
  expect(sheetNamed(name).protected).toBe(true);
  expect(office.it.grid.values(id, { row: 5, column: 3, rows: 1, columns: 1 })).toEqual([[480]]);
});

test("renamed, it is still known to be ours", async () => {
  await insert(2025);
  office.it.grid.updateSheet(sheetNamed(name).id, { name: "表三" });
  expect((await sheets.read()).sheets.map((each) => each.protected)).toEqual([false, false]);
});

describe("what somebody else has locked since is left alone", () => {
  const relock = async (options: Excel.WorksheetProtectionOptions, password?: string) => {
    await insert(2025);
    await office.it.Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(name);
      protection.unprotect();
      protection.protect(options, password);
      await context.sync();
    });
  };

  test("with the choices that Excel offers first", async () => {
    await relock({});
    expect((await sheets.read()).sheets[1]).toMatchObject({ protected: true });
  });

  test("with a password, whatever else is allowed", async () => {
    await relock({ allowFormatColumns: true, allowFormatRows: true }, "geheim");
    const { sheets: read } = await sheets.read();
    const at = { sheet: read[1]!.id, row: 0, column: 0, rows: 1, columns: 1 };
    await expect(sheets.apply([{ do: "clear", at }])).rejects.toMatchObject({
      reason: "protected",
    });
    expect(sheetNamed(name).protected).toBe(true);
  });

  test("what the person has unlocked stays open", async () => {
    await insert(2025);
    const { sheets: read } = await sheets.read();
    await office.it.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).protection.unprotect();
      await context.sync();
    });
    const at = { sheet: read[1]!.id, row: 5, column: 3, rows: 1, columns: 1 };
    await sheets.apply([{ do: "write", at, rows: [[1]] }]);
    expect(sheetNamed(name).protected).toBe(false);
  });
});

test("a file with such a lock is as open to marks as the workbook was", async () => {
  const workbook = newXlsx(["Sheet1"]);
  await workbook.apply([{ do: "protect", sheet: "Sheet1" }]);
  const opened = openXlsx(await workbook.toBytes());
  const [own] = (await opened.read()).sheets;
  expect(own).toMatchObject({ protected: false });
  const style = { fill: "#FDE2E1", font: "#B42318", bold: true };
  const mark = { do: "mark", sheet: own!.id, row: 0, column: 0, formula: "=TRUE", style } as const;
  const { marks } = await opened.apply([mark]);
  expect(marks).toHaveLength(1);
});
