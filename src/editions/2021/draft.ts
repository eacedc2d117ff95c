import { draftWith } from "../2019/draft";
import type { Draft, DraftClause } from "../Narrative";

const fees: readonly DraftClause[] = [
  {
    of: "t3.r3.6.2.c7",
    says: "申请人逾期未按收费通知缴纳信息处理费、不再处理的申请{n}件",
    nil: "没有因逾期未缴纳信息处理费而不再处理的情形",
  },
];

const tables = draftWith("t3.r3.6.1.c7 + t3.r3.6.2.c7 + t3.r3.6.3.c7");

/** What the tables of 2021 say, in words; whether fees were charged is in none of them. */
export const draft2021: Draft = {
  ...tables,
  paragraphs: [...tables.paragraphs, { section: 6, length: "full", sentences: [fees] }],
};
