import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { directoryValues, inSheets, soundRow } from "../fixtures/directories/drawDirectory";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

let folder = "";
const at = (name: string) => path.join(folder, name);
const rows = [
  { ...soundRow, content: "社会救助政策" },
  { ...soundRow, content: "低保对象名单", deadline: "批准后20内" },
  { ...soundRow, content: "临时救助标准", everyone: "" },
];
const values = directoryValues({ rows });
const html = `<table>${values
  .map((line) => `<tr>${line.map((value) => `<td>${value.toString()}</td>`).join("")}</tr>`)
  .join("")}</table>`;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-directory-"));
  const directory = inSheets([values]).sheets;
  const report = writeWorkbook(readReport("suqian-2020")).snapshot.sheets;
  const renamed = directory.map((sheet) => ({ ...sheet, id: "d", name: "目录" }));
  writeFileSync(at("directory.xlsx"), toXlsx(directory));
  writeFileSync(at("directory.html"), html);
  writeFileSync(at("both.xlsx"), toXlsx([...report, ...renamed]));
  writeFileSync(at("sound.xlsx"), toXlsx(inSheets([directoryValues({ rows: [soundRow] })]).sheets));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function check(name: string) {
  const ran = await xxgk("check", at(name), "--format", "json");
  const [report] = JSON.parse(ran.out) as [FileReport];
  return { ...ran, report };
}

test.each(["directory.xlsx", "directory.html"])(
  "%s: each defect with its row and cell, the rest passes",
  async (name) => {
    const { code, report } = await check(name);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      verdict: "fail",
      counts: { passed: 1, errors: 1, reviews: 1 },
      absent: [],
      directories: [{ field: "社会救助", rows: 3, errors: 1, reviews: 1 }],
    });
    const found = report.findings.map(({ rule, outcome, cells }) => [
      rule,
      outcome,
      cells.map(({ address }) => address).join(),
    ]);
    expect(found).toEqual([
      ["M8b", "review", "F5"],
      ["M2", "error", "I6,J6"],
    ]);
    expect(report.message).toContain("核对了 1 张标准目录，共 3 行");
  }
);

test("a directory beside a report adds to its verdict, and takes nothing from it", async () => {
  const { report } = await check("both.xlsx");
  expect(report.unit).not.toBe(null);
  expect(report.verdict).toBe("fail");
  expect(report.findings.filter(({ table }) => table === "directory")).toHaveLength(2);
});

test("a directory without a defect passes, and says what was checked", async () => {
  const { code, report } = await check("sound.xlsx");
  expect({ code, verdict: report.verdict, findings: report.findings }).toEqual({
    code: 0,
    verdict: "pass",
    findings: [],
  });
  const { out } = await xxgk("check", at("sound.xlsx"));
  expect(out).toContain("没有发现问题");
});

test("blank directories are written, and two versions compared", async () => {
  const made = await xxgk(
    ...["directory", "--field", "社会救助、就业", "--unit", "青山县", "-o", at("blank.xlsx")]
  );
  expect([made.code, made.said]).toEqual([0, []]);
  const { report } = await check("blank.xlsx");
  expect(report.directories?.map(({ field, rows: count }) => [field, count])).toEqual([
    ["就业", 0],
    ["社会救助", 0],
  ]);
  const ran = await xxgk("directory", at("directory.xlsx"), "--prior", at("sound.xlsx"));
  expect(ran.out).toContain("社会救助领域政务公开标准目录：3 行有变化，0 行相同");
  const unknown = await xxgk("directory", "--field", "天文", "-o", at("x.xlsx"));
  expect(unknown.said.join()).toContain("社会救助");
  expect((await xxgk("directory", at("none.xlsx"), "--prior", at("sound.xlsx"))).code).toBe(2);
});
