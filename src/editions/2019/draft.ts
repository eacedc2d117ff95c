import type { Draft, DraftClause, Measure } from "../Narrative";

const sum = (group: string, rows: number) =>
  Array.from({ length: rows }, (_, at) => `t3.r3.${group}.${at + 1}.c7`).join(" + ");

const groups = {
  denied: sum("3", 8),
  unable: sum("4", 3),
  unprocessed: sum("5", 5),
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

const resultsWith = (other: Measure): readonly DraftClause[] => [
  { of: "t3.r3.1.c7", says: "办结的申请中，予以公开{n}件" },
  { of: "t3.r3.2.c7", says: "部分公开{n}件" },
  { of: groups.denied, says: "不予公开{n}件" },
  { of: groups.unable, says: "无法提供{n}件" },
  { of: groups.unprocessed, says: "不予处理{n}件" },
  { of: other, says: "其他处理{n}件" },
];

const disputes: readonly DraftClause[] = [
  { of: reviews, says: "因政府信息公开被申请行政复议{n}件", nil: "未发生行政复议" },
  { of: suits, says: "因政府信息公开被提起行政诉讼{n}件", nil: "未发生行政诉讼" },
];

/**
 * What the tables of 2019 and later say, in words.
 *
 * @param other the row 其他处理, or the rows that it was parted into
 */
export function draftWith(other: Measure): Draft {
  return {
    balances: [
      ["t3.r1.c7 + t3.r2.c7", "t3.r3.7.c7 + t3.r4.c7"],
      [
        "t3.r3.7.c7",
        `t3.r3.1.c7 + t3.r3.2.c7 + ${groups.denied} + ${groups.unable} + ${groups.unprocessed} + ${other}`,
      ],
      [reviews, "t4.r1.c1 + t4.r1.c2 + t4.r1.c3 + t4.r1.c4"],
      ["t4.r1.c10", "t4.r1.c6 + t4.r1.c7 + t4.r1.c8 + t4.r1.c9"],
      ["t4.r1.c15", "t4.r1.c11 + t4.r1.c12 + t4.r1.c13 + t4.r1.c14"],
    ],
    paragraphs: [
      { section: 1, length: "short", sentences: [received] },
      { section: 1, length: "full", sentences: [received, resultsWith(other), disputes] },
    ],
  };
}

/** The form of 2019 has no row for fees that were not paid. */
export const draft2019 = draftWith("t3.r3.6.c7");
