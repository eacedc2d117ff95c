import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { sheetOf, snapshotOf } from "./foundTables";

/** Whether the amount is asked for its unit. */
const asked = (head: string, name: string, amount: number | string) =>
  validateReport(
    snapshotOf(
      sheetOf([
        ["第二十条第（九）项", "", ""],
        ["信息内容", "采购项目数量", head],
        [name, 3, amount],
      ])
    )
  ).findings.some(({ check }) => check.id === "F10");

it.each([
  ["采购总金额", "政府集中采购", 8040, true],
  ["采购总金额（元）", "政府集中采购", 8040, false],
  ["采购总金额（万元）", "政府集中采购", 8.04, false],
  ["采购总金额", "政府集中采购（元）", 8040, false],
  ["采购总金额", "政府集中采购", "8040元", false],
  ["采购总金额", "政府集中采购", 0, false],
])("%s, %s, %s: asked for its unit %s", (head, name, amount, expected) => {
  expect(asked(head, name, amount)).toBe(expected);
});
