import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { brokenBalances } from "../fixtures/brokenBalances";
import { readReport } from "../fixtures/reports/readReports";
import { letters, toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { disconnectBrowser, openWorkbench, type OpenedWorkbench } from "./openWorkbench";
import { press, readFindings, verdict } from "./pane";

/** A workbook from the clerk's disk, checked in the workbench, and taken back to the disk. */
const report = readReport("pingtan-police-2021");
const { snapshot, places } = writeWorkbook(report, { layout: "three sheets" });
const merge = "A1:C1";
const bytes = toXlsx(
  snapshot.sheets.map((sheet, index) => ({
    ...sheet,
    after: index === 0 ? `<mergeCells count="1"><mergeCell ref="${merge}"/></mergeCells>` : "",
  }))
);
const names = snapshot.sheets.map(({ name }) => name);

let stage: OpenedWorkbench;
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
  stage = await openWorkbench();
  await choose("年报.xlsx", bytes);
  await stage.page.waitForFunction(
    (first) => window.workbench?.sheets()[0] === first,
    names[0] ?? ""
  );
}, 240_000);
afterAll(async () => {
  expect(stage.errors).toEqual([]);
  expect(stage.requests.filter((url) => !/^(blob:)?https:\/\/localhost/.test(url))).toEqual([]);
  await stage.close();
  await disconnectBrowser();
  rmSync(folder, { recursive: true });
});

async function choose(name: string, content: Uint8Array): Promise<void> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const file = { name, mimeType, buffer: Buffer.from(content) };
  await stage.page.locator('.title-bar input[type="file"]').setInputFiles(file);
}

test("its sheets, cells and merged areas are in the grid, its name above", async () => {
  expect(await stage.page.locator(".title-file").textContent()).toBe("年报");
  expect(await stage.run((w) => w.sheets())).toEqual(names);
  for (const { name, row, column, values } of (await openXlsx(bytes).read()).sheets) {
    const width = values[0]?.length ?? 0;
    const address = `${letters(column)}${row + 1}:${letters(column + width - 1)}${row + values.length}`;
    const shown = await stage.run((w, [on, at]) => w.values(on, at), [name, address] as const);
    expect(shown).toEqual(values);
  }
  const merged = await stage.excel(async (context) => {
    const areas = context.workbook.worksheets
      .getFirst()
      .getRange("A1")
      .getMergedAreasOrNullObject();
    areas.load("address");
    await context.sync();
    return areas.address;
  });
  expect(merged).toContain(merge);
});

test("一键校验 finds in it what does not add up", async () => {
  await press(stage, "XXGK.Validate");
  expect(await verdict(stage)).toMatch(/错误/);
  const expected = brokenBalances(report)
    .filter(({ outcome }) => outcome === "error")
    .map(({ rule, cells }) => `${rule} ${cells.map(addressOf).join(",")}`);
  expect(expected.length).toBeGreaterThan(0);
  expect(await readFindings(stage)).toEqual(expect.arrayContaining(expected));
  await stage.screenshot("file-checked");
});

function addressOf(code: string): string {
  const { row = 0, column = 0 } = places.get(code) ?? {};
  return `${letters(column)}${row + 1}`;
}

test("downloaded, it holds the same cells and merged areas", async () => {
  const [download] = await Promise.all([
    stage.page.waitForEvent("download"),
    stage.page.getByRole("button", { name: "下载" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("年报.xlsx");
  const file = path.join(folder, "down.xlsx");
  await download.saveAs(file);
  const saved = readFileSync(file);
  const cells = async (of: Uint8Array) =>
    (await openXlsx(of).read()).sheets.map(({ name, row, column, values }) => ({
      name,
      row,
      column,
      values,
    }));
  expect(await cells(saved)).toEqual(await cells(bytes));
  const merges = read(saved, { type: "buffer" }).Sheets[names[0] ?? ""]?.["!merges"] ?? [];
  expect(merges.map((area) => utils.encode_range(area))).toEqual([merge]);
});

test("what is no workbook is refused in a sentence, and the grid stays as it is", async () => {
  await choose("坏.xlsx", bytes.slice(0, 900));
  await stage.page.getByText("这个文件打不开").waitFor();
  await stage.screenshot("file-refused");
  expect(await stage.run((w) => w.sheets())).toEqual(names);
});
