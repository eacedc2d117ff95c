import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { readPriorYear } from "../../src/features/reading/prior/readPriorYear";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { runTogether } from "../fixtures/documents/runTogether";
import { writeDocx, writeHtml, writeRawText } from "../fixtures/documents/writeDocuments";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { figuresOf, printedFigures } from "../features/reading/prior/priorFigures";
import { changed, yearAfter } from "../features/reading/prior/priorYears";
import { xxgk } from "./xxgk";

const then = readReport("pingtan-2022");
const now = changed(yearAfter(then), "t3", 1, 0, (figure) => figure + 1);
let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-prior-"));
  writeFileSync(at("now.xlsx"), toXlsx(writeWorkbook(now).snapshot.sheets));
  writeFileSync(at("then.xlsx"), toXlsx(writeWorkbook(then).snapshot.sheets));
  writeFileSync(at("then.docx"), writeDocx(then));
  writeFileSync(at("then.html"), writeHtml(then));
  writeFileSync(at("then.txt"), writeRawText(then));
  writeFileSync(at("glued.txt"), runTogether(readReport("suqian-2020"), "glued"));
  writeFileSync(at("plan.txt"), "关于深化政务公开的实施方案\n\n一、总体要求");
  writeFileSync(at("scan.pdf"), "%PDF-1.7");
});
afterAll(() => rmSync(folder, { recursive: true }));

const kinds = ["then.xlsx", "then.docx", "then.html", "then.txt"];

describe("import", () => {
  it.each(kinds)("%s is read into the prescribed form, every figure", async (name) => {
    const output = at(`${name}-import.xlsx`);
    expect((await xxgk("import", at(name), "-o", output)).code).toBe(0);
    const snapshot = await openXlsx(readFileSync(output)).read();
    const again = readPriorYear(snapshot, { name, pictures: 0 });
    expect(figuresOf(again)).toEqual(printedFigures(then));
  });

  it("what could not be cut with certainty is left blank and listed", async () => {
    const { out, said, code } = await xxgk(
      "import",
      at("glued.txt"),
      "-o",
      at("glued.xlsx"),
      "--format",
      "json"
    );
    expect(code).toBe(0);
    expect(said.join()).toContain("断不准没有取");
    const { cells } = JSON.parse(out) as { cells: { value: string; doubt: { is: string } }[] };
    expect(
      cells.filter(({ doubt }) => doubt.is === "open").every(({ value }) => value === "")
    ).toBe(true);
  });

  it.each([
    ["plan.txt", "没有认出年度报告的统计表"],
    ["scan.pdf", "PDF"],
    ["gone.docx", "gone.docx"],
  ])("%s is refused with a sentence", async (name, sentence) => {
    const { code, out, said } = await xxgk("import", at(name), "-o", at("never.xlsx"));
    expect([code, out, said.length]).toEqual([2, "", 1]);
    expect(said[0]).toContain(sentence);
  });
});

describe("check --prior", () => {
  it.each(kinds)("%s: the carry-over is found, with its cells", async (prior) => {
    const { code, out } = await xxgk(
      "check",
      at("now.xlsx"),
      "--prior",
      at(prior),
      "--format",
      "json"
    );
    const [report] = JSON.parse(out) as FileReport[];
    const found = report?.findings.filter(({ rule }) => rule === "C2") ?? [];
    expect(found.map(({ cells }) => cells.map(({ item, value }) => [item, value]))).toEqual([
      [
        ["t3.r2.c1", "1"],
        ["t3.r4.c1", "0"],
      ],
    ]);
    expect(code).toBe(1);
  });

  it("a file that is no report makes the check fail with a sentence", async () => {
    const { code, said } = await xxgk("check", at("now.xlsx"), "--prior", at("plan.txt"));
    expect(code).toBe(2);
    expect(said.join()).toContain("没有认出年度报告的统计表");
  });
});

describe("compare", () => {
  it("prints every item of both years", async () => {
    const { code, out } = await xxgk("compare", at("now.xlsx"), "--prior", at("then.docx"));
    expect(code).toBe(0);
    expect(out).toContain("二、上年结转政府信息公开申请数量：本年 1，上年");
  });

  it("says that the other file is another unit's, or not of the year before", async () => {
    const other = { ...then, unit: "洪泽区", year: 2019 };
    writeFileSync(at("other.xlsx"), toXlsx(writeWorkbook(other).snapshot.sheets));
    const compared = await xxgk("compare", at("now.xlsx"), "--prior", at("other.xlsx"));
    expect(compared.said.join()).toContain("上年的文件是“洪泽区”的");
    expect(compared.out).toContain("，2019 年 ");
    expect(compared.out).not.toContain("上年 1");
    const json = ["--format", "json"];
    const asJson = await xxgk("compare", at("now.xlsx"), "--prior", at("other.xlsx"), ...json);
    expect(JSON.parse(asJson.out)).toMatchObject({ otherUnit: true, otherYear: true });
    const checked = await xxgk("check", at("now.xlsx"), "--prior", at("other.xlsx"), ...json);
    expect(JSON.parse(checked.out)).toMatchObject([
      { prior: { unit: "洪泽区", year: 2019, compared: false, otherUnit: true } },
    ]);
    expect(checked.said.join()).toContain("洪泽区");
  });

  it("JSON has the figures as decimal text", async () => {
    const { out } = await xxgk(
      "compare",
      at("now.xlsx"),
      "--prior",
      at("then.html"),
      "--format",
      "json"
    );
    const { year, priorYear, tables } = JSON.parse(out) as {
      year: number;
      priorYear: number;
      tables: { id: string; sections: { items: unknown[] }[] }[];
    };
    expect([year, priorYear]).toEqual([2023, 2022]);
    const t3 = tables.find(({ id }) => id === "t3");
    expect(t3?.sections.flatMap(({ items }) => items)).toHaveLength(175);
  });

  it("-o writes both years and the comparison in live formulas", async () => {
    const output = at("compared.xlsx");
    expect(
      (await xxgk("compare", at("now.xlsx"), "--prior", at("then.txt"), "-o", output)).code
    ).toBe(0);
    const { sheets } = await openXlsx(readFileSync(output)).read();
    expect(sheets.map(({ name }) => name)).toEqual([
      "二、主动公开",
      "三、依申请公开",
      "四、复议诉讼",
      "上年数",
      "同比 概览",
      "同比 二、主动公开",
      "同比 三、依申请公开",
      "同比 四、复议诉讼",
    ]);
    const formulas = sheets.at(-1)?.formulas.flat() ?? [];
    expect(formulas.some((cell) => String(cell).includes("'上年数'!"))).toBe(true);
  });
});
