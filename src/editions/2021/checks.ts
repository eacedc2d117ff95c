import type { CheckOver } from "../Edition";
import { applicantTotals, applicationBalance, disputeTotals } from "../2019/checks";
import { moneyWritten, textNumbers, wellFilled } from "../shared/wellFilled";
import type { tables } from "./items";

type Check2021 = CheckOver<(typeof tables)[number]>;

const balances: readonly Check2021[] = [
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
          ...(["r3.6.1", "r3.6.2", "r3.6.3"] as const),
        ],
      },
    ],
  },
  applicantTotals,
  disputeTotals,
  {
    id: "A5",
    kind: "atMost",
    severity: "error",
    authority: "推导",
    why: "现行有效减制发加废止，是上年末的存量，不能小于零",
    table: "t2_1",
    each: "row",
    claims: [{ low: ["c1"], high: ["c3", "c2"] }],
  },
  {
    id: "A6",
    kind: "notNegative",
    severity: "error",
    authority: "同行",
    why: "规章和规范性文件的件数不能是负数",
    natures: ["count"],
    tables: ["t2_1"],
  },
];

export const checks: readonly Check2021[] = [
  ...balances,
  ...wellFilled,
  {
    id: "D5",
    kind: "notNegative",
    severity: "error",
    authority: "同行",
    why: "数量和金额不能是负数",
    natures: ["count", "money"],
    exceptTables: ["t2_1"],
  },
  moneyWritten,
  textNumbers,
];
