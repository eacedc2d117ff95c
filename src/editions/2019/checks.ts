import type { CheckOver } from "../Edition";
import { moneyWritten, textNumbers, wellFilled } from "../shared/wellFilled";
import type { tables } from "./items";

type Check2019 = CheckOver<(typeof tables)[number]>;

/** What the printed form of 表三 and 表四 claims of itself; the same in both editions but for （六）. */
export const applicationBalance = {
  id: "A1",
  kind: "balance",
  severity: "error",
  authority: "格式",
  why: "表三左上角：本列数据的勾稽关系为第一项加第二项之和，等于第三项加第四项之和",
  table: "t3",
  each: "column",
  claims: [{ left: ["r1", "r2"], right: ["r3.7", "r4"] }],
} as const satisfies Check2019;

export const applicantTotals = {
  id: "A3",
  kind: "sum",
  severity: "error",
  authority: "格式",
  why: "表三列名“总计”：自然人与五类法人或其他组织之和",
  table: "t3",
  each: "row",
  claims: [{ total: "c7", parts: ["c1", "c2", "c3", "c4", "c5", "c6"] }],
} as const satisfies Check2019;

export const disputeTotals = {
  id: "A4",
  kind: "sum",
  severity: "error",
  authority: "格式",
  why: "表四列名“总计”：结果维持、结果纠正、其他结果、尚未审结之和",
  table: "t4",
  each: "row",
  claims: [
    { total: "c5", parts: ["c1", "c2", "c3", "c4"] },
    { total: "c10", parts: ["c6", "c7", "c8", "c9"] },
    { total: "c15", parts: ["c11", "c12", "c13", "c14"] },
  ],
} as const satisfies Check2019;

const balances: readonly Check2019[] = [
  applicationBalance,
  {
    id: "A2",
    kind: "sum",
    severity: "error",
    authority: "格式",
    why: "表三行名“（七）总计”：（一）至（六）各项办理结果之和",
    table: "t3",
    each: "column",
    claims: [
      {
        total: "r3.7",
        parts: [
          ...(["r3.1", "r3.2"] as const),
          ...([
            "r3.3.1",
            "r3.3.2",
            "r3.3.3",
            "r3.3.4",
            "r3.3.5",
            "r3.3.6",
            "r3.3.7",
            "r3.3.8",
          ] as const),
          ...(["r3.4.1", "r3.4.2", "r3.4.3"] as const),
          ...(["r3.5.1", "r3.5.2", "r3.5.3", "r3.5.4", "r3.5.5"] as const),
          "r3.6",
        ],
      },
    ],
  },
  applicantTotals,
  disputeTotals,
  {
    id: "A7",
    kind: "atMost",
    severity: "error",
    authority: "推导",
    why: "本年新公开的也在对外公开总数量之内",
    table: "t2_1",
    each: "row",
    claims: [{ low: ["c2"], high: ["c3"] }],
  },
  {
    id: "A8",
    kind: "atMost",
    severity: "review",
    authority: "推导",
    why: "新公开多于新制作，可能是补公开往年文件，请核实",
    table: "t2_1",
    each: "row",
    claims: [{ low: ["c2"], high: ["c1"] }],
  },
  ...(["t2_5", "t2_6", "t2_8"] as const).map(
    (table) =>
      ({
        id: "A9",
        kind: "atMost",
        severity: "error",
        authority: "推导",
        why: "上一年项目数量加本年增减，得出的项目数不能小于零",
        table,
        each: "row",
        claims: [{ low: [], high: ["c1", "c2"] }],
      }) satisfies Check2019
  ),
];

export const checks: readonly Check2019[] = [
  ...balances,
  ...wellFilled,
  {
    id: "D5",
    kind: "notNegative",
    severity: "error",
    authority: "同行",
    why: "除“本年增/减”外，数量和金额不能是负数",
    natures: ["count", "money"],
  },
  moneyWritten,
  textNumbers,
  {
    id: "F10",
    kind: "moneyUnit",
    severity: "review",
    authority: "经验",
    why: "表头没有写金额的单位，格里要写明元还是万元",
    natures: ["money"],
    tables: ["t2_9"],
  },
];
