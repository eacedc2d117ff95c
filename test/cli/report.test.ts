import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileReport } from "../../src/cli/FileReport";
import { validateReport } from "../../src/features/judging/check/validateReport";
import { explain } from "../../src/features/judging/explain/explain";
import { switchRule } from "../../src/features/judging/rules/switchRule";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { wordsFor } from "../../src/words";
import { readReport } from "../fixtures/reports/readReports";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { writeWorkbook } from "../fixtures/writeWorkbook";
import { xxgk } from "./xxgk";

const words = wordsFor("zh-CN");
let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "xxgk-"));
  const { snapshot } = writeWorkbook(readReport("pingtan-police-2021"));
  writeFileSync(at("bad.xlsx"), toXlsx(snapshot.sheets));
  const odd = writeWorkbook(readReport("suqian-2020"), {
    figure: (value) => (value === 0 ? "0件" : (value ?? "")),
  });
  const workbook = openXlsx(toXlsx(odd.snapshot.sheets));
  const [first] = validateReport(await workbook.read()).findings.filter(
    ({ check }) => check.id === "D3"
  );
  await explain(workbook, first!.explanation!, "台账即如此");
  await switchRule(workbook, "D6", "不适用");
  writeFileSync(at("explained.xlsx"), await workbook.toBytes());
});
afterAll(() => rmSync(folder, { recursive: true }));

test("--report writes the report to be signed, and never over something", async () => {
  const file = at("report.xlsx");
  const { code, said } = await xxgk("check", at("bad.xlsx"), "--report", file);
  expect(code).toBe(1);
  expect(said).toEqual([words.command.written(file)]);
  const { sheets } = await openXlsx(readFileSync(file)).read();
  expect(sheets.map(({ name }) => name)).toEqual(["校验报告"]);
  expect(sheets[0]?.values.flat()).toContainEqual(expect.stringContaining("有 2 条不成立"));
  expect(await xxgk("check", at("bad.xlsx"), "--report", file)).toMatchObject({
    code: 2,
    said: [words.command.about(at("bad.xlsx"), words.command.exists(file))],
  });
  expect(await xxgk("check", at("bad.xlsx"), "--report", file, "--force")).toMatchObject({
    code: 1,
  });
});

test.each([
  [["a.xlsx", "b.xlsx", "--report", "c.xlsx"], words.command.oneFileOnly("--report")],
  [["a.xlsx", "--report", "a.xlsx"], words.command.notItself("--report")],
  [["a.xlsx", "--report", "a.xls"], words.command.badValue("--report", "*.xlsx")],
])("%j: one sentence and exit code 2", async (args, sentence) => {
  expect(await xxgk("check", ...args)).toEqual({ code: 2, out: "", said: [sentence] });
});

test("a file that cannot be read has no report", async () => {
  writeFileSync(at("no.xlsx"), "no workbook");
  const { code } = await xxgk("check", at("no.xlsx"), "--report", at("none.xlsx"));
  expect(code).toBe(2);
  expect(existsSync(at("none.xlsx"))).toBe(false);
});

test("explanations and rules switched off in the workbook are heeded, and told", async () => {
  const { out, said } = await xxgk("check", at("explained.xlsx"), "--format", "json");
  const [report] = JSON.parse(out) as FileReport[];
  const explained = report!.findings.filter(({ explanation }) => explanation !== undefined);
  expect(explained).toMatchObject([{ rule: "D3", explanation: "台账即如此" }]);
  const reviews = report!.findings.filter(({ outcome }) => outcome === "review").length;
  expect(report!.counts.reviews).toBe(reviews - 1);
  expect(said.join("\n")).toContain("有 1 条规则已停用，没有核对。");
  expect((await xxgk("check", at("explained.xlsx"))).out).toContain("已说明：台账即如此");
});
