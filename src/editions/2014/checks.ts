import type { CheckOver } from "../Edition";
import { moneyWritten, textNumbers, wellFilled } from "../shared/wellFilled";
import type { tables } from "./items";

type Check2014 = CheckOver<(typeof tables)[number]>;

const inColumn = { table: "stat", each: "column" } as const;

const balances: readonly Check2014[] = [
  {
    ...inColumn,
    id: "A12",
    kind: "sum",
    severity: "review",
    authority: "推导",
    why: "总数一般等于所列各项之和；地方另列“其他”的、尚未审结的，写明原因",
    claims: [
      { total: "3.1", parts: ["3.1.1", "3.1.2", "3.1.3", "3.1.4"] },
      { total: "3.2", parts: ["3.2.1", "3.2.2"] },
      {
        total: "3.3",
        parts: ["3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "3.3.7", "3.3.8"],
      },
      { total: "4", parts: ["4.1", "4.2", "4.3"] },
      { total: "5", parts: ["5.1", "5.2", "5.3"] },
    ],
  },
  {
    ...inColumn,
    id: "A12a",
    kind: "sum",
    severity: "error",
    authority: "推导",
    why: "不同意公开的六种情形、专职和兼职人员都列全了，总数等于各项之和",
    claims: [
      {
        total: "3.3.4",
        parts: ["3.3.4.1", "3.3.4.2", "3.3.4.3", "3.3.4.4", "3.3.4.5", "3.3.4.6"],
      },
      { total: "8.3", parts: ["8.3.1", "8.3.2"] },
    ],
  },
  {
    ...inColumn,
    id: "A13",
    kind: "atMost",
    severity: "error",
    authority: "推导",
    why: "“其中”是总数的一部分，不会大于总数",
    claims: [
      { low: ["1.1.a"], high: ["1.1"] },
      { low: ["2.2.1.a"], high: ["2.2.1"] },
      { low: ["2.2.2.a"], high: ["2.2.2"] },
    ],
  },
  {
    ...inColumn,
    id: "A14",
    kind: "atMost",
    severity: "review",
    authority: "推导",
    why: "不同渠道公开相同信息计 1 条：总数不小于任何一个渠道，也不大于各渠道之和",
    claims: [
      { low: ["1.2.1"], high: ["1.1"] },
      { low: ["1.2.2"], high: ["1.1"] },
      { low: ["1.2.3"], high: ["1.1"] },
      { low: ["1.2.4"], high: ["1.1"] },
      { low: ["1.2.5"], high: ["1.1"] },
      { low: ["1.1"], high: ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"] },
    ],
  },
];

export const checks: readonly Check2014[] = [
  ...balances,
  ...wellFilled,
  {
    id: "D5",
    kind: "notNegative",
    severity: "error",
    authority: "同行",
    why: "数量和金额不能是负数",
    natures: ["count", "money"],
  },
  moneyWritten,
  textNumbers,
];
