import { compareYears } from "../../../../src/features/drawing/comparison/compareYears";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { zhCN } from "../../../../src/words/zh-CN";
import { readReport } from "../../../fixtures/reports/readReports";
import {
  huaian2018,
  statisticsSheet,
  type Statistics,
} from "../../../fixtures/statistics/writeStatistics";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { snapshotOf } from "../../reading/tables/foundTables";

const statistics = (year: number, figures: Statistics) =>
  snapshotOf(statisticsSheet("淮安市", year, figures));
const across = (now: Statistics, then: Statistics, years: readonly [number, number]) =>
  validateReport(statistics(years[0], now), statistics(years[1], then))
    .findings.filter(({ check }) => check.id.startsWith("C"))
    .map(({ check, cells }) => [check.id, ...cells.map(({ rowLabel }) => rowLabel)]);

it("a 统计表 that adds up has nothing against it", () => {
  const { verdict, title, findings, tables } = validateReport(statistics(2018, huaian2018));
  expect(title).toEqual({ unit: "淮安市", year: 2018 });
  expect(tables.map(({ edition, id }) => `${edition} ${id}`)).toEqual(["2014 stat"]);
  expect(findings).toEqual([]);
  expect(verdict).toBe("pass");
});

describe("two years of the 统计表", () => {
  it("asks about a big change", () => {
    const more = { ...huaian2018, "6": 400 };
    expect(across(more, { ...huaian2018, "6": 100 }, [2018, 2017])).toEqual([
      ["C8", "六、举报投诉数量", "六、举报投诉数量"],
    ]);
  });

  it("asks about a table that is last year's", () => {
    expect(across(huaian2018, huaian2018, [2018, 2017]).map(([id]) => id)).toEqual(["C10"]);
  });

  it("asks which of two reports of one year holds", () => {
    const other = { ...huaian2018, "9.1": 3 };
    expect(across(other, huaian2018, [2018, 2018]).map(([id, row]) => [id, row])).toEqual([
      ["C12", "（一）召开政府信息公开工作会议或专题会议数"],
    ]);
  });
});

describe("2019 beside the 统计表 of 2018", () => {
  const now = writeWorkbook({ ...readReport("huainan-office-2019"), unit: "淮安市" }).snapshot;
  const then = statistics(2018, huaian2018);

  it("objects to nothing, and says what cannot be compared", () => {
    const { prior, findings } = validateReport(now, then);
    expect(findings.filter(({ check }) => check.id.startsWith("C"))).toEqual([]);
    expect(prior).toMatchObject({ year: 2018, years: "next", tables: 3 });
    expect(prior?.notComparable).toContainEqual({
      table: "三、收到和处理政府信息公开申请情况",
      why: "2014 年的统计表没有分这一项",
    });
  });

  it("lays roughly side by side what both ask for", () => {
    const compared = compareYears(now, then, zhCN.prior.comparison);
    const t3 = compared?.tables.find(({ id }) => id === "t3");
    const items = t3?.sections.flatMap(({ heading, items }) => (heading === "总计" ? items : []));
    const roughly = (items ?? []).filter(({ comparable }) => comparable === "roughly");
    expect(roughly.map(({ label, then }) => [label, then])).toEqual([
      ["一、本年新收政府信息公开申请数量", "1714"],
      ["（一）予以公开", "694"],
      ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "46"],
      ["1.属于国家秘密", "6"],
      ["1.本机关不掌握相关政府信息", "550"],
      ["（七）总计", "1714"],
    ]);
    expect(roughly.every(({ why }) => why.includes("口径重定"))).toBe(true);
  });
});
