import type { HeadlineFacts } from "../../src/words/Words";
import { enUS } from "../../src/words/en-US";
import { zhCN } from "../../src/words/zh-CN";

/** Figures as large as published ones, in the columns and rows with the usual names. */
const sum = { left: "11398889", right: "11398898", difference: "9", count: 4, value: "11398889" };
const cell = { left: null, right: null, difference: null, count: 1 };
const facts = {
  balance: { ...sum, each: "column", label: "法律服务机构" },
  sum: { ...sum, each: "row", label: "1.属于国家秘密" },
  atMost: { ...sum, each: "row", label: "行政规范性文件" },
  filled: { ...cell, count: 7, value: "", each: "row", label: "3.危及“三安全一稳定”" },
  noPlaceholder: { ...cell, value: "—" },
  plainNumber: { ...cell, value: "12件" },
  noErrorValue: { ...cell, value: "#REF!" },
  wholeNumber: { ...cell, value: "372718.4969" },
  notNegative: { ...cell, value: "-653" },
  moneyForm: { ...cell, value: "372718.4969万元" },
  noTextNumber: { ...cell, value: "１２" },
} as const;

describe.each([
  ["zh-CN", zhCN],
  ["en-US", enUS],
])("%s", (_, { findings }) => {
  test.each(Object.keys(facts) as (keyof typeof facts)[])("%s", (kind) => {
    const given = facts[kind];
    const where = "label" in given ? findings.line(given.each, given.label) : "";
    const headline = findings.headline[kind]({
      names: [],
      ...given,
      where,
    } satisfies HeadlineFacts);
    expect(headline).toMatchSnapshot();
    expect([...headline].length).toBeLessThanOrEqual(60);
    expect(headline).not.toMatch(/\bt\d|\br\d|\bc\d/);
    expect(headline).not.toMatch(/undefined|null|NaN| {2}/);
  });

  test("未能核对", () => {
    const where = findings.line("column", "社会公益组织");
    const headline = findings.unassessed({ ...cell, where, count: 21, value: "", names: [] });
    expect(headline).toMatchSnapshot();
    expect([...headline].length).toBeLessThanOrEqual(60);
  });

  test("a row that is not there", () => {
    expect(findings.noRow(["3.其他"])).toMatchSnapshot();
  });
});
