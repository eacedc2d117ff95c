import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook } from "../../../../src/features/doing/check/checkWorkbook";
import { insertTables } from "../../../../src/features/doing/insert/insertTables";
import { editions } from "../../../../src/editions";
import { makeCleanCopy } from "../../../../src/features/drawing/cleanCopy/makeCleanCopy";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { NewWorkbook } from "../../../../src/sheets/file/xlsx/NewWorkbook";
import { wordsFor } from "../../../../src/words";
import { readReports } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const words = wordsFor("zh-CN").cells;

/** A published report with our checks beside it and our marks on it. */
async function workbook(name = "pingtan-police-2021") {
  const report = readReports().get(name);
  if (!report) throw new Error(`no report ${name}`);
  const sheets = MemorySheets.from(writeWorkbook(report, { title: true }).snapshot);
  await checkWorkbook(sheets);
  return sheets;
}

test("the copy has the same figures and the same findings, and nothing else", async () => {
  for (const name of readReports().keys()) {
    const sheets = await workbook(name);
    const before = validateReport(await sheets.read());
    const target = new NewWorkbook([]);
    await makeCleanCopy(sheets, words, target);
    const copy = await target.read();
    const after = validateReport(copy);
    expect(after.counts).toEqual(before.counts);
    expect(after.title).toEqual(before.title);
    expect(copy.marks).toEqual([]);
    expect(
      copy.sheets
        .flatMap(({ formulas }) => formulas.flat())
        .filter((formula) => String(formula).startsWith("="))
    ).toEqual([]);
  }
});

test("in the same workbook it goes on sheets of its own, which can be taken away again", async () => {
  const sheets = await workbook();
  const before = await sheets.read();
  const { names, undo, missing } = await makeCleanCopy(sheets, words);
  expect(names).toEqual([
    "二、主动公开（上报版）",
    "三、依申请公开（上报版）",
    "四、复议诉讼（上报版）",
  ]);
  expect(missing).toEqual([]);
  const sheet = sheets.sheet("三、依申请公开（上报版）");
  expect(sheet.page).toMatchObject({ orientation: "portrait", titleRows: [0, 4] });
  expect(sheet.rules).toEqual([]);
  expect(sheet.formats.some(({ format }) => "fill" in format)).toBe(false);
  expect(sheets.marks.some(({ sheet: id }) => id === sheet.id)).toBe(false);
  expect(await undoInsertion(sheets, undo, false)).toEqual({ done: true });
  expect(await sheets.read()).toEqual(before);
});

test("the file of the copy has no part, name, formula or word of ours", async () => {
  const target = new NewWorkbook([]);
  await makeCleanCopy(await workbook(), words, target);
  const parts = unzipSync(await target.toBytes());
  const all = Object.entries(parts)
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`)
    .join("\n");
  expect(all).not.toMatch(
    /XXGK|_xldudf|customXml|conditionalFormatting|dataValidation|<f>|<f |webextension|信息公开年报助手|校验/i
  );
  const names = [...all.matchAll(/<definedName [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(names.filter((name) => !/^_xlnm\.(Print_Area|Print_Titles)$/.test(name ?? ""))).toEqual(
    []
  );
});

test("check columns and rows are not copied; text stays text", async () => {
  const sheets = new MemorySheets([]);
  const [edition] = editions;
  if (!edition) throw new Error("no edition");
  await insertTables(sheets, {
    edition,
    forms: ["t3"],
    unit: "某镇",
    year: 2025,
    at: null,
    totals: "formulas",
    checks: "functions",
    protect: false,
    overwrite: false,
    words,
  });
  sheets.sheet("三、依申请公开").set(5, 3, "12件");
  sheets.sheet("三、依申请公开").set(6, 3, "=1+1", "'=1+1");
  const target = new NewWorkbook([]);
  const { noNumbers } = await makeCleanCopy(sheets, words, target);
  const [copy] = (await target.read()).sheets;
  expect(copy?.values.flat().join()).not.toMatch(/校验|XXGK/);
  expect(copy?.values[0]?.length).toBe(10);
  expect(copy?.values[5]?.[3]).toBe("12件");
  expect(copy?.formulas[6]?.[3]).toBe("=1+1");
  expect(copy?.values[6]?.[3]).toBe("=1+1");
  expect(noNumbers).toBe(175 - 1);
});

test("a workbook without tables gives no copy", async () => {
  const sheets = new MemorySheets();
  expect(await makeCleanCopy(sheets, words)).toMatchObject({
    names: [],
    missing: [],
    noNumbers: 0,
  });
  expect((await sheets.read()).sheets).toHaveLength(1);
});

test("of several reports each is there under its own title", async () => {
  const sheets = await workbook("pingtan-2021");
  const other = await workbook("pingtan-2022");
  const all = [...(await sheets.read()).sheets, ...(await other.read()).sheets].map(
    (sheet, index) => ({ ...sheet, id: `s${index}`, name: `表${index}` })
  );
  const both = MemorySheets.from({ sheets: all, manualCalculation: false });
  const target = new NewWorkbook([]);
  const { names, reports } = await makeCleanCopy(both, words, target);
  expect(reports.map((title) => title?.year)).toEqual([2021, 2022]);
  expect(names).toEqual(
    [2021, 2022].flatMap((year) =>
      ["二、主动公开", "三、依申请公开", "四、复议诉讼"].map((name) => `${name} ${year}`)
    )
  );
  const titles = (await target.read()).sheets.map(({ values }) => String(values[0]?.[0]));
  expect(titles.filter((title) => title.includes("2022年"))).toHaveLength(3);
});

test("a second copy of a table is left out by name", async () => {
  const sheets = await workbook();
  const [only] = (await sheets.read()).sheets;
  const twice = MemorySheets.from({
    sheets: [only!, { ...only!, id: "again", name: "复件" }],
    manualCalculation: false,
  });
  const { names, leftOut } = await makeCleanCopy(twice, words, new NewWorkbook([]));
  expect(names).toHaveLength(3);
  expect(leftOut).toEqual(["复件"]);
});
