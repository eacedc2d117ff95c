import { narrative2019, sharedResults, sharedWordings } from "../2019/narrative";
import { draft2021 } from "./draft";
import type { Narrative } from "../Narrative";

const documents = ["规范性文件"];

export const narrative2021: Narrative = {
  ...narrative2019,
  edition: "2021",
  wordings: [
    ...sharedWordings,
    {
      id: "other",
      says: ["其他处理", "其他处理情形"],
      about: ["申请", "办结", "答复", "办理"],
      readings: ["t3.r3.6.1.c7 + t3.r3.6.2.c7 + t3.r3.6.3.c7", "t3.r3.6.3.c7"],
      firm: "scoped",
      example: "办结申请35件，其中其他处理【2】件。",
    },
    {
      id: "unpaid",
      says: ["缴纳信息处理费、不再处理", "不再处理的申请", "逾期未缴纳信息处理费"],
      about: ["费"],
      readings: ["t3.r3.6.2.c7"],
      firm: "never",
      example: "逾期未按收费通知缴纳信息处理费、不再处理的申请【1】件。",
    },
    {
      id: "in force",
      says: ["现行有效行政规范性文件", "现行有效规范性文件", "现行有效的行政规范性文件"],
      about: documents,
      readings: ["t2_1.r2.c3", "t2_1.r1.c3 + t2_1.r2.c3"],
      firm: "alone",
      example: "集中公开现行有效行政规范性文件【69】件。",
    },
    {
      id: "issued this year",
      says: ["本年度制发的规范性文件", "本年制发行政规范性文件", "本年度制发的行政规范性文件"],
      about: documents,
      readings: ["t2_1.r2.c1", "t2_1.r1.c1 + t2_1.r2.c1"],
      firm: "alone",
      example: "公开本年度制发的规范性文件【8】件。",
    },
    {
      id: "documents",
      says: ["制发", "制定", "印发", "废止", "规范性文件"],
      about: documents,
      readings: ["t2_1.r2.c1", "t2_1.r2.c2", "t2_1.r2.c3"],
      firm: "never",
      example: "全年制发规范性文件【8】件。",
    },
  ],
  draft: draft2021,
  results: {
    total: "t3.r3.7.c7",
    parts: [...sharedResults, "t3.r3.6.1.c7", "t3.r3.6.2.c7", "t3.r3.6.3.c7"],
  },
};
