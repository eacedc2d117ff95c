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
  for (const name of ["f.docx", "g.pdf"]) writeFileSync(at(`papers/${name}`), "x");
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

it("what a folder has beside its workbooks is named", async () => {
  const { said } = await xxgk("check", at("units"));
  expect(said.join("\n")).toContain("e.docx");
  expect(said.find((line) => line.includes("另存为 .docx"))).toMatch(/b\.pdf.*c\.doc.*d\.wps/);
});

it("a folder that holds documents only says how they are checked", async () => {
  const { code, said } = await xxgk("check", at("papers"));
  expect(code).toBe(2);
  expect(said.join()).toContain("没有工作簿，只有文档；要校验请写出文件名");
  expect(said.join()).toContain("f.docx");
});
