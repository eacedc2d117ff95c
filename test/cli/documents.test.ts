import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { writeDocx, writeHtml, writeRawText } from "../fixtures/documents/writeDocuments";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { yearAfter } from "../features/reading/prior/priorYears";
import { xxgk } from "./xxgk";

const then = readReport("pingtan-2022");
const now = yearAfter(then);
let folder = "";
const at = (name: string) => path.join(folder, name);
const utf16 = (text: string) =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-documents-"));
  const book = toXlsx(writeWorkbook(then).snapshot.sheets);
  writeFileSync(at("then.xlsx"), book);
  writeFileSync(at("now.docx"), writeDocx(now));
  writeFileSync(at("now.html"), writeHtml(now));
  writeFileSync(at("now.txt"), writeRawText(now));
  writeFileSync(at("utf8.xls"), writeHtml(now));
  writeFileSync(at("utf16.xls"), utf16(writeHtml(now)));
  writeFileSync(at("broken.docx"), "<Error>not found</Error>");
  mkdirSync(at("units"));
  writeFileSync(at("units/a.xlsx"), book);
  mkdirSync(at("papers"));
  writeFileSync(at("papers/g.pdf"), "x");
  writeFileSync(at("units/now.docx"), writeDocx(now));
  writeFileSync(at("units/h.txt"), "关于召开会议的通知");
  mkdirSync(at("mixed"));
  writeFileSync(
    at("mixed/text.xlsx"),
    toXlsx(writeWorkbook(readReport("pingtan-2021")).snapshot.sheets)
  );
  writeFileSync(at("mixed/text.txt"), "一、总体情况\n本年没有收到申请。");
  for (const name of ["b.pdf", "c.doc", "d.wps", "e.docx"]) writeFileSync(at(`units/${name}`), "x");
});
afterAll(() => rmSync(folder, { recursive: true }));

const documents = ["now.docx", "now.html", "now.txt", "utf8.xls", "utf16.xls"];

it.each(documents)(
  "compare reads this year's report from %s, as its help promises",
  async (name) => {
    const { code, out } = await xxgk("compare", at(name), "--prior", at("then.xlsx"));
    expect(code).toBe(0);
    expect(out).toContain("二、上年结转政府信息公开申请数量：本年 ");
  }
);

it.each(documents)("check reads %s, with its unit and year", async (name) => {
  const { out, said } = await xxgk("check", at(name), "--format", "json");
  const [report] = JSON.parse(out) as FileReport[];
  expect(report).toMatchObject({ unit: now.unit, year: now.year, absent: [] });
  expect(report?.error).toBeUndefined();
  expect(said.join()).toContain("校验的是从中读出的各表");
});

it("after a page in UTF-16 the next workbook is read as before", async () => {
  const { out } = await xxgk("check", at("utf16.xls"), at("then.xlsx"), "--format", "json");
  const reports = JSON.parse(out) as FileReport[];
  expect(reports.map(({ year, error }) => [year, error])).toEqual([
    [now.year, undefined],
    [then.year, undefined],
  ]);
});

it("a .docx that is no package is said to be damaged", async () => {
  for (const command of [["check"], ["import", "-o", at("never.xlsx")]]) {
    const { code, said } = await xxgk(...command, at("broken.docx"));
    expect([code, said.join()]).toEqual([2, expect.stringContaining("文件损坏")]);
  }
});

it("documents in a folder are checked like those that are named; what cannot be read is named", async () => {
  const { code, out, said } = await xxgk("check", at("units"), "--format", "json");
  const reports = JSON.parse(out) as FileReport[];
  expect(
    reports.map(({ file, unit, error }) => [path.basename(file), error?.reason ?? unit])
  ).toEqual([
    ["a.xlsx", then.unit],
    ["e.docx", "damaged"],
    ["h.txt", "noTable"],
    ["now.docx", now.unit],
  ]);
  expect(code).toBe(2);
  expect(said.find((line) => line.includes("另存为 .docx"))).toMatch(/b\.pdf.*c\.doc.*d\.wps/);
  expect(said.find((line) => line.includes("没有找到统计表"))).toMatch(/h\.txt/);
});

it("a document of a folder without tables is no trouble; one that is named is", async () => {
  expect((await xxgk("check", at("mixed"))).code).toBe(0);
  expect((await xxgk("check", at("mixed"), at("mixed/text.txt"))).code).toBe(2);
});

it("documents that are the texts of a folder's workbooks are not checked as reports", async () => {
  const { out } = await xxgk("check", at("mixed"), "--text", at("mixed"), "--format", "json");
  const reports = JSON.parse(out) as FileReport[];
  expect(reports.map(({ file }) => path.basename(file))).toEqual(["text.xlsx"]);
});

it("a folder with neither workbook nor document says what to save otherwise", async () => {
  const { code, said } = await xxgk("check", at("papers"));
  expect([code, said.join()]).toEqual([2, expect.stringContaining("另存为 .docx")]);
  expect(said.join()).toMatch(/g\.pdf/);
});
