import { rulePack } from "../../../../src/editions/rulePack";
import { checkWorkbook } from "../../../../src/features/doing/check/checkWorkbook";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { makeCleanCopy } from "../../../../src/features/drawing/cleanCopy/makeCleanCopy";
import { explain } from "../../../../src/features/judging/explain/explain";
import { insertReport } from "../../../../src/features/drawing/report/insertReport";
import { switchRule } from "../../../../src/features/judging/rules/switchRule";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { newXlsx } from "../../../../src/sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../../../src/sheets/file/xlsx/openXlsx";
import type { Sheets } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const words = wordsFor("zh-CN");
const at = new Date(2026, 0, 22, 9, 5);

function workbook(
  changes: Readonly<Record<string, string | number>> = {},
  report = "pingtan-police-2021"
) {
  const { snapshot, places } = writeWorkbook(readReport(report));
  const sheets = MemorySheets.from(snapshot);
  for (const [code, value] of Object.entries(changes)) {
    const place = places.get(code)!;
    sheets.sheet(place.sheet).set(place.row, place.column, value);
  }
  return sheets;
}

const validate = async (sheets: Sheets) => validateReport(await sheets.read());
const insert = async (sheets: Sheets, when = at) =>
  insertReport(sheets, await validate(sheets), { at: when }, words);

async function linesOf(sheets: Sheets): Promise<string[]> {
  const report = (await sheets.read()).sheets.find(({ name }) => name === "校验报告");
  return (report?.values ?? []).map((line) => line.filter((value) => value !== "").join(" | "));
}

/** The lines between a heading and the next. */
async function section(sheets: Sheets, heading: string): Promise<string[]> {
  const lines = await linesOf(sheets);
  const from =
    lines.findIndex((line) => line.startsWith(heading) && !line.includes("政府信息公开")) + 1;
  const length = lines
    .slice(from)
    .findIndex((line) => /^(二、核实|三、停用|四、没有|五、各条)|^$/.test(line));
  return lines.slice(from, from + length);
}

test("says of what, when, and with which verdict", async () => {
  const sheets = workbook();
  expect((await insert(sheets)).sheetName).toBe("校验报告");
  const lines = await linesOf(sheets);
  expect(lines[1]).toContain("2021年度政府信息公开统计表校验报告");
  expect(lines).toContainEqual(
    expect.stringMatching(/^结论 \| 错误。有 2 条不成立，改正后再上报。/)
  );
  expect(lines).toContain("校验时间 | 2026-01-22 09:05");
  expect(lines).toContain("格式 | 国办公开办函〔2021〕30号");
  expect(lines).toContain("单位类型 | 县级部门（按名称推测）");
  expect(lines).toContain(`规则版本 | ${rulePack.version}`);
  expect(lines).toContainEqual(expect.stringMatching(/^核对条数 \| 错误 2，通过 \d+$/));
});

test("each finding with both amounts, the difference and its cells", async () => {
  const sheets = workbook();
  await insert(sheets);
  const [, first] = await section(sheets, "一、");
  expect(first).toMatch(/^1 \| 错误 \| 三、收到和处理政府信息公开申请情况\n“自然人”列勾稽不平/);
  expect(first).toContain("应等于 （七）总计 ＋ 四、结转下年度继续办理");
  expect(first).toMatch(/工作表“主动公开”D\d+、D\d+、D\d+、D\d+ \| 1 \| 2 \| 1$/);
});

test("explanations, those that have lapsed, and rules switched off with their reasons", async () => {
  const sheets = workbook({ "t3.r2.c4": "0件", "t3.r2.c5": "0条" });
  const odd = (await validate(sheets)).findings.filter(({ check }) => check.id === "D3");
  await explain(sheets, odd[0]!.explanation!, "=台账即如此");
  await explain(sheets, { ...odd[1]!.explanation!, values: "?" }, "旧的");
  await switchRule(sheets, "A1", "按旧口径");
  await insert(sheets);
  const explained = await section(sheets, "二、");
  expect(explained[0]).toMatch(
    /填了“0件”，应当只填数字\n工作表“主动公开”[A-Z]+\d+ \| =台账即如此$/
  );
  expect(explained[1]).toMatch(/（数值已变，说明失效）旧的$/);
  expect(await section(sheets, "三、")).toEqual([
    expect.stringMatching(/^A1 \| 表三左上角：.*\n停用原因：按旧口径$/s),
  ]);
  expect(await section(sheets, "一、")).toHaveLength(2);
});

test("what was not checked: absent tables, last year, the text, cells without a number", async () => {
  const sheets = workbook({ "t3.r1.c1": "/" });
  await insert(sheets);
  const said = await section(sheets, "四、");
  expect(said).toContain("与上年的衔接：工作簿里没有上年数。");
  expect(said).toContain("报告的文字部分。");
  expect(said).toContain("规则 D14：没有写明统计期限。");
  expect(said).toContainEqual(expect.stringMatching(/^三、收到和处理政府信息公开申请情况：2 条，/));
});

test("every rule with its outcome", async () => {
  const sheets = workbook();
  await switchRule(sheets, "D1", "不适用");
  await insert(sheets);
  const lines = await linesOf(sheets);
  const rules = (await validate(sheets)).rules;
  for (const { id } of rules)
    expect(lines.filter((line) => line.startsWith(`${id} | `)).length).toBeGreaterThan(0);
  const last = (id: string) => lines.filter((line) => line.startsWith(`${id} | `)).at(-1);
  expect(last("A1")).toMatch(/ \| 错误 2，通过 5$/);
  expect(last("C1")).toMatch(/ \| 没有用到$/);
  expect(last("D1")).toMatch(/ \| 停用$/);
});

test("ends with lines for three names and the date, on upright A4 pages", async () => {
  const sheets = workbook();
  await insert(sheets);
  expect((await linesOf(sheets)).slice(-2)).toEqual(["填报人： | 审核人：", "负责人： | 日期："]);
  const { page } = sheets.sheet("校验报告");
  expect(page).toMatchObject({ orientation: "portrait", fit: "width", titleRows: [1, 1] });
});

test("inserted again it takes the place of the first, and undo puts its texts back", async () => {
  const sheets = workbook();
  const first = await insert(sheets);
  const before = await linesOf(sheets);
  await switchRule(sheets, "A1", "原因");
  const again = await insert(sheets, new Date(2026, 1, 3, 16, 0));
  expect(
    (await sheets.read()).sheets.filter(({ name }) => name.startsWith("校验报告"))
  ).toHaveLength(1);
  expect(await linesOf(sheets)).toContain("校验时间 | 2026-02-03 16:00");
  await sheets.apply(again.undo);
  expect(await linesOf(sheets)).toEqual(before);
  await sheets.apply(first.undo);
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(["主动公开"]);
});

test("it is known again when renamed, and is no table: neither checked nor copied", async () => {
  const sheets = workbook();
  const alone = await checkWorkbook(sheets);
  await insert(sheets);
  sheets.sheet("校验报告").name = "报告";
  await insert(sheets);
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(["主动公开", "报告"]);
  const { validation } = await checkWorkbook(sheets);
  expect(validation).toEqual(alone.validation);
  const target = new MemorySheets(["空"]);
  const { names } = await makeCleanCopy(sheets, words.cells, target);
  const { names: without } = await makeCleanCopy(workbook(), words.cells, new MemorySheets(["空"]));
  expect(names).toEqual(without);
});

test("a sheet of that name that is somebody else's is left alone", async () => {
  const sheets = workbook();
  await sheets.apply([{ do: "addSheet", name: "校验报告" }]);
  expect((await insert(sheets)).sheetName).toBe("校验报告 (2)");
});

test("a protected report is not replaced", async () => {
  const sheets = workbook();
  await insert(sheets);
  sheets.sheet("校验报告").isProtected = true;
  await expect(insert(sheets)).rejects.toMatchObject({ reason: "protected" });
});

test("a workbook without a title or a finding has a report too", async () => {
  const { snapshot } = writeWorkbook(readReport("pingtan-2022"), { title: false });
  const sheets = MemorySheets.from(snapshot);
  await insert(sheets);
  const lines = await linesOf(sheets);
  expect(lines[1]).toBe("政府信息公开统计表校验报告");
  expect(lines).toContain("单位 | 没有写明");
  expect(lines).toContain("单位类型 | 没有写明");
  expect(await section(sheets, "四、")).toContain("规则 F1、F9：不知道单位类型。");
  expect(await section(sheets, "一、")).toEqual(["没有。"]);
});

test("it can be written into a file of its own", async () => {
  const file = newXlsx();
  await insertReport(file, await validate(workbook()), { at }, words);
  const read = openXlsx(await file.toBytes());
  expect(await linesOf(read)).toContain("校验时间 | 2026-01-22 09:05");
});
