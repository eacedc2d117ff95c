import { namesIn } from "../../../../src/features/judging/findings/Finding";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { describeAbsences } from "../../../../src/features/judging/describe/describeAbsences";
import type { CellValue, Snapshot } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";
import { makeReport } from "../../../fixtures/wild/makeReport";
import { sheetsOf } from "../../../fixtures/wild/sheetsOf";
import type { WildEdition } from "../../../fixtures/wild/plainFigures";

const words = wordsFor("zh-CN");
type Row = readonly CellValue[];

/** A report that adds up, with the row of this name followed by what is made of it. */
function doubled(edition: WildEdition, name: string, copy: (row: Row) => Row): Snapshot {
  const sheets = sheetsOf(makeReport(edition, 11), "one").map((sheet, n) => {
    const at = sheet.values.findIndex((row) => row.some((value) => value === name));
    const row = sheet.values[at];
    if (!row) throw new Error(name);
    const rows = [...sheet.values.slice(0, at + 1), copy(row), ...sheet.values.slice(at + 1)];
    const width = Math.max(...rows.map(({ length }) => length));
    const values = rows.map((each) => [
      ...each,
      ...new Array<CellValue>(width - each.length).fill(""),
    ]);
    const { name: called } = sheet;
    const place = { row: 0, column: 0, visible: true, protected: false };
    return { id: `s${n}`, name: called, ...place, values, formulas: values };
  });
  return { sheets, marks: [], manualCalculation: false };
}

const oneMore = (row: Row): Row =>
  row.map((value) => (typeof value === "number" ? value + 1 : value));
const withoutFigures = (row: Row): Row =>
  row.map((value) => (typeof value === "number" ? "" : value));

function said(snapshot: Snapshot) {
  const { verdict, absent } = validateReport(snapshot);
  return { verdict, lines: describeAbsences(absent, words).map(({ text }) => text) };
}

it.each([
  ["2021", "规章", "表二“第二十条第（一）项”缺“规章”行", "A5、A6"],
  ["2021", "2.重复申请", "表三缺“2.重复申请”行", "C37、C38"],
  ["2021", "四、结转下年度继续办理", "表三缺“四、结转下年度继续办理”行", "A45、A46"],
  ["2014", "1.当面申请数", "统计表缺“1.当面申请数”行", "A26、A27"],
] as const)("%s: of two rows %s with different figures neither is read", (...given) => {
  const [edition, name, gone, addresses] = given;
  const { verdict, lines } = said(doubled(edition, name, oneMore));
  expect(verdict).not.toBe("pass");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(gone);
  expect(lines[0]).toContain(
    `${addresses} 都写着“${name}”，数不一样，分不清用哪个；留下要报的，删去其余的`
  );
});

it("2014: a row of figures without a name is named, a row of the unit's own is not", () => {
  const under = (label: string) =>
    doubled("2014", "1.当面申请数", (row) =>
      row.map((value, at) => (typeof value === "number" ? 7 : at === 0 ? label : ""))
    );
  const rules = (snapshot: Snapshot) =>
    validateReport(snapshot).findings.map((finding) => [finding.check.id, namesIn(finding)]);
  expect(rules(under(""))).toEqual([["B9a", ["年报!C27"]]]);
  expect(rules(under("其中：本市户籍"))).toEqual([]);
});

it.each(["2014", "2019", "2021"] as const)("%s: a copy without figures is none", (edition) => {
  const name = edition === "2014" ? "1.当面申请数" : "2.重复申请";
  expect(said(doubled(edition, name, withoutFigures))).toEqual({ verdict: "pass", lines: [] });
});
