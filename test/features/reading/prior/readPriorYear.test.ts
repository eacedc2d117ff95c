import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { readDocument, readPasted } from "../../../../src/sheets/file/document/readDocument";
import type { SourceDocument } from "../../../../src/sheets/file/document/SourceDocument";
import {
  writeDocx,
  writeHtml,
  writeHtmlTables,
  writeRawText,
} from "../../../fixtures/documents/writeDocuments";
import { readReport, readReports, type Report } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { figuresOf, printedFigures } from "./priorFigures";

const bytes = (text: string) => new TextEncoder().encode(text);

const readings: readonly (readonly [string, (report: Report) => Promise<SourceDocument>])[] = [
  ["a workbook", (report) => Promise.resolve({ ...writeWorkbook(report), pictures: 0 })],
  ["raw text", (report) => readDocument("年报.txt", bytes(writeRawText(report)))],
  ["a saved web page", (report) => readDocument("年报.html", bytes(writeHtml(report)))],
  ["a Word document", (report) => readDocument("年报.docx", writeDocx(report))],
  [
    "tables pasted from a browser",
    (report) =>
      Promise.resolve(readPasted({ html: writeHtmlTables(report), text: "does not matter" })),
  ],
];

describe.each(readings)("%s", (_, read) => {
  it.each([...readReports()])("%s: every figure of every table", async (_name, report) => {
    const { snapshot, pictures } = await read(report);
    const reading = readPriorYear(snapshot, { name: "年报", pictures });
    expect(figuresOf(reading)).toEqual(printedFigures(report));
  });
});

it.each(readings.slice(0, -1))("%s: unit and year are read from the heading", async (_, read) => {
  const { unit, year } = readReport("pingtan-resources-2020");
  const { snapshot, pictures } = await read(readReport("pingtan-resources-2020"));
  const reading = readPriorYear(snapshot, { name: "年报", pictures });
  expect(reading).toMatchObject({ report: { unit, year } });
});

describe("what a report says of itself", () => {
  const read = async (text: string) => {
    const { snapshot } = await readDocument("a.txt", bytes(text));
    const reading = readPriorYear(snapshot, { name: "a.txt", pictures: 0 });
    return reading.is === "report" ? [reading.report.unit, reading.report.year] : reading;
  };
  const tables = writeRawText(readReport("suqian-2020")).replace(/^.*\n/, "");

  it("unit and year are read from the title", async () => {
    expect(await read(writeRawText(readReport("suqian-2020")))).toEqual(["宿迁市", 2020]);
  });

  it("also where the title is broken over two lines", async () => {
    expect(await read(`某县人民政府2019年政府\n\n信息公开工作年度报告\n\n${tables}`)).toEqual([
      "某县人民政府",
      2019,
    ]);
  });

  it("without a title the year is that of the period of the figures", async () => {
    const text = `本报告的统计期限为2020年1月1日至2020年12月31日。\n\n${tables}`;
    expect(await read(text)).toEqual(["", 2020]);
  });
});

describe("what is doubtful is said", () => {
  const cells = (reading: ReturnType<typeof readPriorYear>) =>
    reading.is === "report"
      ? reading.report.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      : [];

  it("money keeps its unit, a sign is understood, a blank stays blank", async () => {
    const text = writeRawText(readReport("suqian-2020"));
    const { snapshot } = await readDocument("a.txt", bytes(text));
    const all = cells(readPriorYear(snapshot, { name: "a", pictures: 0 }));
    const at = (code: string) => all.find((cell) => cell.code === code);
    expect(at("t2_9.r1.c2")).toMatchObject({
      value: "372718.4969万元",
      doubt: { is: "noted", note: "万元" },
    });
    expect(at("t2_5.r1.c2")).toMatchObject({ text: "+1036", value: 1036, doubt: null });
    expect(at("t2_5.r2.c2")).toMatchObject({ value: -653, doubt: null });
  });

  it("a blank cell is a blank, never a zero", () => {
    const { snapshot } = writeWorkbook(readReport("pingtan-2021"));
    const blanks = cells(readPriorYear(snapshot, { name: "a", pictures: 0 })).filter(
      ({ doubt }) => doubt?.is === "blank"
    );
    expect(blanks.map(({ code, value }) => [code, value])).toEqual([
      ["t2_1.r2.c1", ""],
      ["t2_1.r2.c2", ""],
      ["t2_1.r2.c3", ""],
    ]);
  });
});

describe("what is no report with tables is refused", () => {
  const read = async (text: string, pictures = 0) => {
    const { snapshot } = await readDocument("a.txt", bytes(text));
    return readPriorYear(snapshot, { name: "a.txt", pictures });
  };

  it("a plan that speaks of 规章 and 行政许可", async () => {
    const plan =
      "关于深化政务公开的实施方案\n\n一、总体要求\n\n制定规章1件、行政规范性文件12件，办理行政许可380件、行政处罚26件。";
    expect(await read(plan)).toMatchObject({ is: "refused", why: "noTables" });
  });

  it("a report in sentences from before 2019", async () => {
    const text =
      "某市2017年政府信息公开工作年度报告\n\n全年收到申请1576件，公民申请1466件，同意公开710件，部分公开64件。";
    expect(await read(text)).toEqual({ is: "refused", why: "before2019", year: 2017 });
  });

  it("a report whose tables are pictures", async () => {
    const text = "某县2021年政府信息公开工作年度报告\n\n二、主动公开政府信息情况";
    expect(await read(text, 3)).toMatchObject({ is: "refused", why: "pictures" });
  });
});

describe("text without end is given up in good time", () => {
  it.each([
    ["one line of digits", "1".repeat(8_000_000)],
    ["one line of prose", "公开规章1件行政许可本年处理决定数量".repeat(400_000)],
    ["very many rows", "规章 0 0 0 行政许可 本年处理决定数量\n".repeat(99_000)],
    [
      "very many headers",
      `自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计 一、本年新收政府信息公开申请数量 ${"1".repeat(32)}\n`.repeat(
        5_000
      ),
    ],
  ])("%s", async (_, text) => {
    const { snapshot } = await readDocument("a.txt", bytes(text));
    const start = performance.now();
    readPriorYear(snapshot, { name: "a.txt", pictures: 0 });
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

const seeds = join(__dirname, "../../../../../shared/seeds");
const seedReports: Readonly<Record<string, string>> = {
  "002": "huainan-office-2019",
  "004": "suqian-2020",
};

(existsSync(seeds) ? describe : describe.skip)("the texts as they were found", () => {
  const files = existsSync(seeds) ? readdirSync(seeds) : [""];
  it.each(files)("%s", async (file) => {
    const document = await readDocument(file, readFileSync(join(seeds, file)));
    const reading = readPriorYear(document.snapshot, { name: file, pictures: 0 });
    const name = seedReports[file.slice(0, 3)];
    if (name) expect(figuresOf(reading)).toEqual(printedFigures(readReport(name)));
    else expect(reading.is).toBe("refused");
  });
});
