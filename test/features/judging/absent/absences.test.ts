import { describeAbsences } from "../../../../src/features/judging/describe/describeAbsences";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { verdictText } from "../../../../src/features/judging/describe/verdictText";
import { drawReport } from "../../../../src/features/drawing/report/drawReport";
import type { Snapshot } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";
import { readReport, type Report } from "../../../fixtures/reports/readReports";
import { withoutRarities } from "../../../fixtures/reports/withoutRarities";
import { writeWorkbook, type Options } from "../../../fixtures/writeWorkbook";

const words = wordsFor("zh-CN");
const suqian = withoutRarities(readReport("suqian-2020"));
const hongze = readReport("hongze-2023");

const write = (report: Report, options: Options = {}) =>
  writeWorkbook(report, { layout: "three sheets", ...options }).snapshot;
const without = (report: Report, ...ids: string[]): Report => ({
  ...report,
  tables: Object.fromEntries(Object.entries(report.tables).filter(([id]) => !ids.includes(id))),
});
const withSheets = (snapshot: Snapshot, keep: (name: string) => boolean): Snapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, visible: keep(sheet.name) })),
});

function said(snapshot: Snapshot, only: readonly string[] | null = null) {
  const validation = validateReport(snapshot, null, { only });
  return {
    verdict: validation.verdict,
    lines: describeAbsences(validation.absent, words).map(({ text }) => text),
    sentence: verdictText(validation, words).sentence,
  };
}

it("nothing is said of a report that has all its tables", () => {
  expect(said(write(suqian))).toMatchObject({ verdict: "pass", lines: [] });
});

it("a table that is not there is named first, and nothing passes", () => {
  const { verdict, lines, sentence } = said(write(without(suqian, "t4")));
  expect(verdict).toBe("unassessed");
  expect(lines).toEqual([
    "没有找到表四：工作表“复议诉讼”A2 有它的标题，下面没有认出表；恢复它，或插入新表并保留已填的数",
  ]);
  expect(sentence).toMatch(/^没有找到表四。其余核对了 \d+ 条，都成立。补上再下结论。$/);
});

it("all blocks of a form go by the form, one of them by its own heading", () => {
  const blocks = ["t2_1", "t2_5", "t2_6", "t2_8", "t2_9"];
  expect(said(write(without(suqian, ...blocks))).lines).toEqual([
    "没有找到表二：恢复它，或插入新表并保留已填的数",
  ]);
  expect(said(write(without(suqian, "t2_9"))).lines).toEqual([
    "没有找到表二“第二十条第（九）项”：恢复它，或插入新表并保留已填的数",
  ]);
});

it("what a formula beside a table says is not taken for its heading", () => {
  const { places, snapshot } = writeWorkbook(hongze, { layout: "three sheets" });
  const permits = places.get("t2_5.r1.c1");
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.id !== permits?.sheet) return sheet;
    const wide = sheet.values.map((line) => [...line, "", "", "", "", ""].slice(0, 8));
    // The column of figures is gone, and a check stands further right in the rows over it.
    const values = wide.map((line) =>
      line.map((value, c) => (c === 1 ? "" : c === 6 ? "平" : value))
    );
    const formulas = values.map((line) => line.map((_, c) => (c === 6 ? '=IF(1,"平")' : "")));
    return { ...sheet, values, formulas };
  });
  const { lines } = said({ ...snapshot, sheets });
  expect(lines.join()).toContain("没有找到表二“第二十条第（五）项”");
  expect(lines.join()).not.toContain("“平”");
});

it("a block without its title is called by its form", () => {
  const sheets = write(suqian).sheets.map((sheet) => {
    const values = sheet.values.map((line) =>
      line.map((value) => (value === "第二十条第（五）项" ? "" : value))
    );
    return { ...sheet, values, formulas: values };
  });
  expect(said({ ...write(suqian), sheets })).toMatchObject({
    verdict: "unassessed",
    lines: ["表二缺“第二十条第（五）项”表头：恢复表头，或插入新表并保留已填的数"],
  });
});

it("a table on a hidden sheet is said to be there", () => {
  const snapshot = withSheets(write(suqian), (name) => name !== "复议诉讼");
  expect(said(snapshot)).toMatchObject({
    verdict: "unassessed",
    lines: ["没有找到表四：隐藏的工作表“复议诉讼”里有，取消隐藏再校验"],
  });
  expect(said(withSheets(write(suqian), () => false))).toMatchObject({
    verdict: "unassessed",
    lines: [
      "没有找到表二：隐藏的工作表“主动公开”里有，取消隐藏再校验",
      "没有找到表三：隐藏的工作表“依申请公开”里有，取消隐藏再校验",
      "没有找到表四：隐藏的工作表“复议诉讼”里有，取消隐藏再校验",
    ],
  });
});

it("rows that are not there are named, with the table", () => {
  const { verdict, lines } = said(write(suqian, { leaveOut: ["t3.r3.7"] }));
  expect(verdict).toBe("unassessed");
  expect(lines).toEqual(["表三缺“（七）总计”行：恢复这一行，或插入新表并保留已填的数"]);
});

it("an error outranks what is absent, which is still said first", () => {
  const broken = without(readReport("pingtan-police-2021"), "t4");
  const { verdict, sentence } = said(write(broken));
  expect(verdict).toBe("fail");
  expect(sentence).toMatch(/^没有找到表四。有 2 条不成立/);
});

it("the form of another edition is there", () => {
  expect(said(write(hongze)).lines).toEqual([]);
});

it.each([
  [["t2", "t3"], "本工作簿设为只报表二、表三。"],
  [["t2_1", "t2_5", "t2_6", "t2_8", "t2_9", "t3"], "第二十条第（九）项"],
])("only %j: the others are not missed, and the verdict says so", (only, sentence) => {
  const { verdict, lines, sentence: whole } = said(write(without(suqian, "t4")), only);
  expect({ verdict, lines }).toEqual({ verdict: "pass", lines: [] });
  expect(whole).toContain(sentence);
  expect(said(write(without(suqian, "t4")), ["t4"]).lines).toHaveLength(1);
});

it("the report to be signed draws no conclusion from what was not found", () => {
  const validation = validateReport(write(without(suqian, "t4")));
  const edits = JSON.stringify(drawReport(validation, { at: new Date(0) }, words).edits("x"));
  expect(edits).toContain("未能核对。没有找到表四。");
  expect(edits).toContain("没有找到表四：工作表");
  expect(edits).not.toContain("全部成立");
});
