import { mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Download } from "playwright-core";
import { limits } from "../../src/sheets/file/limits";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { Package } from "../../src/sheets/file/zip/Package";
import { xxgk } from "../cli/xxgk";
import { readReport } from "../fixtures/reports/readReports";
import { hostile } from "../fixtures/workbooks/hostile";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { leaveBrowser, openFilePage, pageFile, save, type OpenedFilePage } from "./openFilePage";

/** The pane over a file: one page, opened from the disk, in a browser without a network. */
let open: OpenedFilePage;

afterEach(async () => {
  await open.close();
});
afterAll(leaveBrowser);

const nothingWrong = () => {
  expect(open.errors).toEqual([]);
  expect(open.requests).toEqual([pathToFileURL(pageFile).href]);
};

const folder = mkdtempSync(path.join(os.tmpdir(), "page-"));

/** A published report of which one figure was typed with two digits swapped: 408 for 480. */
function slipped(): Uint8Array {
  const report = readReport("suqian-2020");
  const sheets = writeWorkbook(report, { layout: "three sheets" }).snapshot.sheets;
  const swapped = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((line) => line.map((value) => (value === 480 ? 408 : value))),
    formulas: sheet.formulas.map((line) => line.map((value) => (value === 480 ? 408 : value))),
  }));
  return toXlsx(swapped);
}

/** What the command says of the bytes. */
async function checked(bytes: Uint8Array) {
  const file = path.join(folder, "年报.xlsx");
  writeFileSync(file, bytes);
  const { out } = await xxgk("check", file, "--format", "json");
  const [report] = JSON.parse(out) as {
    verdict: string;
    findings: { rule: string; cells: { address: string }[] }[];
  }[];
  return {
    verdict: report?.verdict,
    findings: report?.findings.map(
      ({ rule, cells }) => `${rule} ${cells.map(({ address }) => address).join(",")}`
    ),
  };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  const file = path.join(folder, "saved.xlsx");
  await download.saveAs(file);
  return new Uint8Array(readFileSync(file));
}

const verdict = (outcome: string) =>
  open.page.locator(`[data-testid="verdict"][data-outcome="${outcome}"]`);

test("is one file of less than two megabytes, and ready at once", async () => {
  open = await openFilePage();
  await open.page.getByRole("button", { name: "打开文件" }).waitFor();
  await open.screenshot("page-welcome");
  expect(statSync(pageFile).size).toBeLessThan(2 << 20);
  const ready = await open.page.evaluate(() => performance.now());
  expect(ready).toBeLessThan(3_000);
  const says = await open.page.locator("body").innerText();
  expect(says).toContain("本页不联网，不上传，原文件不改动");
  nothingWrong();
});

/** What the language has had since 2020, beside what src/page/oldBrowsers.ts brings. */
const tooNew =
  /\?\?=|\|\|=|&&=|\bstatic\{|\bstructuredClone\(|\.(?:toSorted|toSpliced|isWellFormed|findLastEntry)\(|\b(?:Object|Map)\.groupBy\(|\bPromise\.(?:any|withResolvers|try)\(|\bArray\.fromAsync\(|\bcrypto\.randomUUID\(/;

test("is written in the language of 2020", () => {
  const [, ...scripts] = readFileSync(pageFile, "utf8").split("<script>");
  expect(tooNew.exec(scripts.join(""))?.[0]).toBeUndefined();
});

test("checks a file as the command does, adopts, and saves a copy that differs in that alone", async () => {
  open = await openFilePage();
  const { page } = open;
  const before = slipped();
  await open.choose({ name: "年报.xlsx", bytes: before });
  await verdict("error").waitFor();
  for (const fold of await page.getByTestId(/^(fold|follows)$/).all()) await fold.click();
  const findings = await page
    .getByTestId("finding")
    .evaluateAll((all) =>
      all.map((each) => `${each.dataset["rule"] ?? ""} ${each.dataset["cells"] ?? ""}`)
    );
  const command = await checked(before);
  expect(command.verdict).toBe("fail");
  expect([...findings].sort()).toEqual([...(command.findings ?? [])].sort());
  const marked = page.locator('[data-testid="cell"][data-mark="#B42318"]');
  expect(await marked.innerText()).toBe("408");
  await open.screenshot("page-check");

  await page.getByRole("button", { name: /^采用/ }).first().click();
  await verdict("pass").waitFor();
  await page.getByText("有改动未保存").waitFor();
  expect(await page.locator('[data-testid="cell"][data-mark]').count()).toBe(0);
  const download = await save(page);
  expect(download.suggestedFilename()).toBe("年报-已校验.xlsx");
  await page.getByText("已存为“年报-已校验.xlsx”").waitFor();
  await open.screenshot("page-saved");
  const after = await bytesOf(download);

  expect(await checked(after)).toEqual({ verdict: "pass", findings: [] });
  const [old, now] = [before, after].map((bytes) => Package.open(bytes, limits.workbook));
  const changed = now?.paths.filter(
    (each) => !old?.has(each) || !Buffer.from(old.bytes(each)).equals(now.bytes(each))
  );
  expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
  const [was, is] = [old, now].map((parts) => parts?.text("xl/worksheets/sheet2.xml"));
  expect(is?.replace("<v>480</v>", "<v>408</v>")).toBe(was);
  nothingWrong();
});

test("a figure is typed, taken back, and asked about before the page is left", async () => {
  open = await openFilePage();
  const { page } = open;
  await open.choose({ name: "年报.xlsx", bytes: slipped() });
  await verdict("error").waitFor();
  const cell = page.locator('[data-testid="cell"][data-mark="#B42318"]');
  await cell.click();
  await page.keyboard.press("F2");
  await page.keyboard.type("480");
  await page.keyboard.press("Enter");
  await verdict("pass").waitFor();
  await page.keyboard.press("Control+z");
  await verdict("error").waitFor();
  const asked = page.waitForEvent("dialog");
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await closing;
  nothingWrong();
});

test("from a finding to its cells and back, by keyboard alone", async () => {
  open = await openFilePage();
  const { page } = open;
  await open.choose({ name: "年报.xlsx", bytes: slipped() });
  await verdict("error").waitFor();
  await page.getByTestId("fold").first().focus();
  await page.keyboard.press("Enter");
  const finding = page.getByTestId("finding").first();
  await finding.focus();
  await page.keyboard.press("Enter");
  const chosen = page.locator('[data-testid="cell"][aria-selected="true"]');
  expect(await chosen.count()).toBeGreaterThan(0);
  await page.keyboard.press("F6");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-testid"));
  expect(await focused()).toBe("cell");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("finding");
  nothingWrong();
});

test("forty files get a verdict each, a harmful one a sentence, and the page listens meanwhile", async () => {
  open = await openFilePage();
  const { page } = open;
  const good = toXlsx(
    writeWorkbook(readReport("suqian-2020"), { layout: "three sheets" }).snapshot.sheets
  );
  const files = Array.from({ length: 40 }, (_, n) => ({
    name: `${n + 1}.xlsx`,
    bytes: n % 10 === 0 ? slipped() : good,
  }));
  const bomb = Object.entries(hostile).find(([, { reason }]) => reason === "hostile");
  await open.choose(...files, { name: "炸弹.xlsx", bytes: bomb?.[1].bytes() ?? good });
  await page.getByText("共 41 个文件，有错误的 4 个，读不了的 1 个").waitFor();
  const longest = await page.evaluate(() =>
    Math.max(0, ...performance.getEntriesByType("longtask").map(({ duration }) => duration))
  );
  expect(longest).toBeLessThan(2_000);
  await open.screenshot("page-list");
  expect(await page.locator('[data-testid="file"][data-verdict="fail"]').count()).toBe(4);
  expect(await page.getByTestId("file").last().innerText()).toContain("可能有害，没有打开");
  await page.getByRole("button", { name: "11.xlsx", exact: true }).click();
  await verdict("error").waitFor();
  await page.getByRole("button", { name: "全部文件（41）" }).click();
  expect(await page.getByTestId("file").count()).toBe(41);
  nothingWrong();
});

test("a sample is there to try; what a file cannot bear is not offered", async () => {
  open = await openFilePage();
  const { page } = open;
  await page.getByRole("button", { name: "用示例试一试" }).click();
  await verdict("error").waitFor();
  await open.screenshot("page-sample");
  expect(await page.getByRole("button", { name: "函数" }).count()).toBe(0);
  await page
    .getByText("1 插入")
    .or(page.getByRole("tab", { name: /插入/ }))
    .first()
    .click();
  nothingWrong();
});

test("a document becomes the prescribed tables; what cannot be opened gets a sentence", async () => {
  open = await openFilePage();
  const { page } = open;
  await open.choose({ name: "坏.xlsx", bytes: new TextEncoder().encode("PK\u0003\u0004坏") });
  expect(await page.getByTestId("message").innerText()).toContain("打不开“坏.xlsx”");
  const html = `<h1>某县2021年政府信息公开工作年度报告</h1>${tableOf(readReport("pingtan-2021"))}`;
  await open.choose({ name: "年报.html", bytes: new TextEncoder().encode(html) });
  await page.getByTestId("verdict").waitFor();
  expect(await page.getByText("这是文档，已读成规定的表").count()).toBe(1);
  const download = await save(page);
  expect(download.suggestedFilename()).toBe("年报-已校验.xlsx");
  const saved = openXlsx(await bytesOf(download));
  expect((await saved.read()).sheets.length).toBeGreaterThan(0);
  nothingWrong();
});

/** The report's tables as a page that somebody published. */
function tableOf(report: ReturnType<typeof readReport>): string {
  const { sheets } = writeWorkbook(report, { layout: "three sheets" }).snapshot;
  return sheets
    .map(({ values }) => {
      const rows = values.map((line) => line.map((value) => `<td>${String(value)}</td>`).join(""));
      return `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
    })
    .join("");
}

test("a browser that is too old is told so in one sentence", async () => {
  const old = path.join(folder, "old.html");
  // The browser knows the first word of the script as little as an old one knows others.
  const html = readFileSync(pageFile, "utf8").replace(/<script>(?!if)/, "<script>!!!@@@;");
  writeFileSync(old, html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""));
  open = await openFilePage(old);
  expect(await open.page.locator("body").innerText()).toMatch(
    /^这个浏览器太旧，打不开本页。请用 Edge/
  );
});
