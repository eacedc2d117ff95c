import type { Draft, DraftClause } from "../Narrative";

const sum = (group: string, rows: number) =>
  Array.from({ length: rows }, (_, at) => `t3.r3.${group}.${at + 1}.c7`).join(" + ");

const groups = {
  denied: sum("3", 8),
  unable: sum("4", 3),
  unprocessed: sum("5", 5),
  other: sum("6", 3),
};
const reviews = "t4.r1.c5";
const suits = "t4.r1.c10 + t4.r1.c15";

const received: readonly DraftClause[] = [
  {
    of: "t3.r1.c7",
    says: "{year}年，共新收政府信息公开申请{n}件",
    nil: "{year}年，未收到政府信息公开申请",
    change: true,
  },
  { of: "t3.r2.c7", says: "上年结转{n}件" },
  { of: "t3.r3.7.c7", says: "办结{n}件" },
  { of: "t3.r4.c7", says: "结转下年度{n}件" },
];

const results: readonly DraftClause[] = [
  { of: "t3.r3.1.c7", says: "办结的申请中，予以公开{n}件" },
  { of: "t3.r3.2.c7", says: "部分公开{n}件" },
  { of: groups.denied, says: "不予公开{n}件" },
  { of: groups.unable, says: "无法提供{n}件" },
  { of: groups.unprocessed, says: "不予处理{n}件" },
  { of: groups.other, says: "其他处理{n}件" },
];

const disputes: readonly DraftClause[] = [
  { of: reviews, says: "因政府信息公开被申请行政复议{n}件", nil: "未发生行政复议" },
  { of: suits, says: "因政府信息公开被提起行政诉讼{n}件", nil: "未发生行政诉讼" },
];

const fees: readonly DraftClause[] = [
  {
    of: "t3.r3.6.2.c7",
    says: "申请人逾期未按收费通知缴纳信息处理费、不再处理的申请{n}件",
    nil: "没有因逾期未缴纳信息处理费而不再处理的情形",
  },
];

/** What the tables of 2021 say, in words; whether fees were charged is in none of them. */
export const draft2021: Draft = {
  balances: [
    ["t3.r1.c7 + t3.r2.c7", "t3.r3.7.c7 + t3.r4.c7"],
    [
      "t3.r3.7.c7",
      `t3.r3.1.c7 + t3.r3.2.c7 + ${groups.denied} + ${groups.unable} + ${groups.unprocessed} + ${groups.other}`,
    ],
    [reviews, "t4.r1.c1 + t4.r1.c2 + t4.r1.c3 + t4.r1.c4"],
    ["t4.r1.c10", "t4.r1.c6 + t4.r1.c7 + t4.r1.c8 + t4.r1.c9"],
    ["t4.r1.c15", "t4.r1.c11 + t4.r1.c12 + t4.r1.c13 + t4.r1.c14"],
  ],
  paragraphs: [
    { section: 1, length: "short", sentences: [received] },
    { section: 1, length: "full", sentences: [received, results, disputes] },
    { section: 6, length: "full", sentences: [fees] },
  ],
};
