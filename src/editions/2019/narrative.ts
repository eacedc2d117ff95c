import { draft2019 } from "./draft";
import type { Narrative, Wording } from "../Narrative";

const applications = ["申请", "依申请", "信息公开"];
const answers = ["申请", "办结", "答复", "办理"];
const disputes = ["复议", "诉讼"];

/** What becomes of an application: one word, one row or group of rows of 表三. */
const result = (
  id: string,
  says: readonly string[],
  readings: readonly string[],
  example: string
): Wording => ({ id, says, about: answers, readings, firm: "scoped", example });

/** The words of 表三 and 表四, which both editions share. */
export const sharedWordings: readonly Wording[] = [
  {
    id: "newly",
    says: ["新收", "新收到", "新增申请", "新接收"],
    about: applications,
    readings: ["t3.r1.c7"],
    firm: "alone",
    example: "本年新收政府信息公开申请【36】件。",
  },
  {
    id: "received",
    says: ["收到", "接到", "受理", "新受理", "接收", "收悉", "收办", "依申请公开数"],
    about: applications,
    readings: ["t3.r1.c7", "t3.r1.c7 + t3.r2.c7", "t3.r3.7.c7"],
    firm: "alone",
    example: "全年共收到政府信息公开申请【36】件。",
  },
  {
    id: "done",
    says: ["办结", "办理", "答复", "完成", "处理", "回复", "办复"],
    about: applications,
    readings: ["t3.r3.7.c7", "t3.r1.c7 + t3.r2.c7", "t3.r1.c7"],
    firm: "alone",
    example: "共收到政府信息公开申请36件，办结【35】件。",
  },
  {
    id: "these",
    says: ["该", "上述", "以上"],
    about: applications,
    readings: ["t3.r3.7.c7", "t3.r1.c7", "t3.r1.c7 + t3.r2.c7"],
    firm: "never",
    example: "收到政府信息公开申请5件，该【5】件均已答复。",
  },
  {
    id: "carried",
    says: ["上年结转", "上年度结转", "年度结转", "上年转入", "结转上年度", "年结转", "往年结转"],
    about: applications,
    readings: ["t3.r2.c7"],
    firm: "never",
    example: "共办理申请36件（含上年度结转【2】件）。",
  },
  {
    id: "forward",
    says: [
      "结转下年",
      "转下年",
      "结转至",
      "结转到",
      "顺延",
      "结转下一年",
      "转入下年",
      "结转下年度办理",
      "结转下年办理",
      "结转下一年度办理",
      "结转下年度继续办理",
      "结转下年继续办理",
      "结转下一年度继续办理",
      "转下年办理",
    ],
    behind: ["结转", "转下年", "顺延", "转入下"],
    about: applications,
    readings: ["t3.r4.c7"],
    firm: "scoped",
    example: "收到政府信息公开申请36件，办结35件，结转下年度【1】件。",
  },
  {
    id: "natural",
    says: ["自然人", "公民"],
    behind: ["屬自然人", "属自然人", "为自然人", "自然人"],
    about: applications,
    readings: ["t3.r1.c1", "t3.r1.c1 + t3.r2.c1", "t3.r3.7.c1"],
    firm: "scoped",
    example: "收到政府信息公开申请36件，其中自然人【30】件。",
  },
  {
    id: "business",
    says: ["商业企业", "企业"],
    behind: ["为商业企业", "属商业企业"],
    about: applications,
    readings: ["t3.r1.c2", "t3.r1.c2 + t3.r2.c2", "t3.r3.7.c2"],
    firm: "never",
    example: "收到政府信息公开申请36件，涉及商业企业【4】件。",
  },
  {
    id: "legal",
    says: ["法人", "法人或其他组织", "法人和其他组织", "法人及其他组织"],
    about: applications,
    readings: [
      "t3.r1.c2 + t3.r1.c3 + t3.r1.c4 + t3.r1.c5 + t3.r1.c6",
      "t3.r1.c7 + t3.r2.c7 - t3.r1.c1 - t3.r2.c1",
      "t3.r3.7.c7 - t3.r3.7.c1",
    ],
    firm: "never",
    example: "收到政府信息公开申请36件，其中法人或其他组织【6】件。",
  },
  result(
    "granted",
    ["予以公开", "同意公开", "全部公开", "准予公开", "属于主动公开"],
    ["t3.r3.1.c7"],
    "办结申请35件，其中予以公开【20】件。"
  ),
  result(
    "partial",
    ["部分公开", "区分处理后公开", "同意部分公开", "予以部分公开"],
    ["t3.r3.2.c7"],
    "办结申请35件，其中部分公开【3】件。"
  ),
  result(
    "granted or partial",
    [
      "予以公开及部分公开",
      "予以公开和部分公开",
      "予以公开或部分公开",
      "予以公开、部分公开",
      "同意公开或部分公开",
      "公开或部分公开",
    ],
    ["t3.r3.1.c7 + t3.r3.2.c7"],
    "办结申请35件，其中予以公开及部分公开【23】件。"
  ),
  result(
    "denied",
    ["不予公开"],
    [
      "t3.r3.3.1.c7 + t3.r3.3.2.c7 + t3.r3.3.3.c7 + t3.r3.3.4.c7 + t3.r3.3.5.c7 + t3.r3.3.6.c7 + t3.r3.3.7.c7 + t3.r3.3.8.c7",
    ],
    "办结申请35件，其中不予公开【4】件。"
  ),
  result(
    "unable",
    ["无法提供", "信息无法提供"],
    ["t3.r3.4.1.c7 + t3.r3.4.2.c7 + t3.r3.4.3.c7"],
    "办结申请35件，其中无法提供【5】件。"
  ),
  result(
    "not held",
    ["不掌握", "非本部门掌握", "非本机关掌握", "建议向其他单位申请", "不属于本机关公开"],
    ["t3.r3.4.1.c7", "t3.r3.4.1.c7 + t3.r3.4.2.c7"],
    "办结申请35件，其中本机关不掌握相关政府信息【5】件。"
  ),
  {
    ...result(
      "nonexistent",
      ["信息不存在", "没有现成信息", "不存在"],
      ["t3.r3.4.2.c7", "t3.r3.4.1.c7", "t3.r3.4.1.c7 + t3.r3.4.2.c7"],
      "办结申请35件，其中信息不存在【2】件。"
    ),
    firm: "never",
  },
  result(
    "unprocessed",
    ["不予处理"],
    ["t3.r3.5.1.c7 + t3.r3.5.2.c7 + t3.r3.5.3.c7 + t3.r3.5.4.c7 + t3.r3.5.5.c7"],
    "办结申请35件，其中不予处理【1】件。"
  ),
  {
    ...result(
      "repeated",
      ["重复申请", "重复申请不予受理", "重复申请不予处理"],
      ["t3.r3.5.2.c7", "t3.r3.5.4.c7"],
      "办结申请35件，其中重复申请不予受理【1】件。"
    ),
    firm: "never",
  },
  {
    id: "reviews",
    says: ["行政复议", "复议"],
    about: disputes,
    readings: ["t4.r1.c5", "t4.r1.c5 - t4.r1.c4"],
    firm: "alone",
    example: "因政府信息公开被申请行政复议【3】件。",
  },
  {
    id: "suits",
    says: ["行政诉讼", "诉讼"],
    about: disputes,
    readings: [
      "t4.r1.c10 + t4.r1.c15",
      "t4.r1.c10 + t4.r1.c15 - t4.r1.c9 - t4.r1.c14",
      "t4.r1.c10",
      "t4.r1.c15",
    ],
    firm: "alone",
    example: "因政府信息公开被提起行政诉讼【2】件。",
  },
  {
    id: "disputes",
    says: ["行政复议、行政诉讼", "行政复议和行政诉讼", "行政复议及行政诉讼"],
    about: disputes,
    readings: ["t4.r1.c5 + t4.r1.c10 + t4.r1.c15"],
    firm: "never",
    example: "政府信息公开行政复议、行政诉讼共【5】件。",
  },
  {
    id: "upheld",
    says: ["结果维持", "维持", "驳回"],
    about: disputes,
    readings: ["t4.r1.c1", "t4.r1.c6 + t4.r1.c11", "t4.r1.c1 + t4.r1.c6 + t4.r1.c11", "t4.r1.c6"],
    firm: "never",
    example: "行政复议3件，其中维持【2】件。",
  },
  {
    id: "corrected",
    says: ["结果纠正", "纠正", "纠错", "撤销", "败诉"],
    about: disputes,
    readings: ["t4.r1.c2", "t4.r1.c7 + t4.r1.c12", "t4.r1.c2 + t4.r1.c7 + t4.r1.c12"],
    firm: "never",
    example: "行政复议3件，其中被纠正【1】件。",
  },
  {
    id: "pending",
    says: ["尚未审结", "未审结", "正在审理", "未结案"],
    behind: ["尚未审结", "未审结", "正在审理"],
    about: disputes,
    readings: ["t4.r1.c4", "t4.r1.c9 + t4.r1.c14", "t4.r1.c4 + t4.r1.c9 + t4.r1.c14"],
    firm: "never",
    example: "行政诉讼2件，尚未审结【1】件。",
  },
];

/** Other things that reports count with the same verbs, and other times. */
const elsewhere: readonly string[] = [
  "信箱",
  "留言",
  "热线",
  "信件",
  "来信",
  "提案",
  "建议",
  "咨询",
  "挖掘",
  "培训",
  "代表",
  "审批",
  "上半年",
  "季度",
  "同期",
  "代区",
  "代表区",
];

const documents = ["规范性文件"];

const cellsOf = (group: string, rows: number) =>
  Array.from({ length: rows }, (_, at) => `t3.r3.${group}.${at + 1}.c7`);

/** The rows of 办理结果 that both editions have. */
export const sharedResults: readonly string[] = [
  "t3.r3.1.c7",
  "t3.r3.2.c7",
  ...cellsOf("3", 8),
  ...cellsOf("4", 3),
  ...cellsOf("5", 5),
];

export const narrative2019: Narrative = {
  edition: "2019",
  wordings: [
    ...sharedWordings,
    result(
      "other",
      ["其他处理", "其他处理情形"],
      ["t3.r3.6.c7"],
      "办结申请35件，其中其他处理【2】件。"
    ),
    {
      id: "documents",
      says: ["制发", "制定", "印发", "制作", "规范性文件"],
      about: documents,
      readings: ["t2_1.r2.c1", "t2_1.r2.c2", "t2_1.r2.c3"],
      firm: "never",
      example: "全年制发规范性文件【8】件。",
    },
  ],
  none: [
    {
      id: "applications",
      of: ["政府信息公开申请", "信息公开申请", "政府信息申请", "公开政府信息的申请"],
      measure: "t3.r1.c7",
      example: "本年度未收到政府信息公开申请。",
    },
    {
      id: "reviews",
      of: ["行政复议", "复议"],
      measure: "t4.r1.c5",
      example: "本年度未发生行政复议。",
    },
    {
      id: "suits",
      of: ["行政诉讼", "诉讼"],
      measure: "t4.r1.c10 + t4.r1.c15",
      example: "本年度未发生行政诉讼。",
    },
  ],
  every: [
    {
      id: "answered",
      says: ["答复", "办结", "办理完毕", "回复", "完成", "办复"],
      about: ["申请"],
      same: [
        ["t3.r1.c7", "t3.r3.7.c7"],
        ["t3.r1.c7 + t3.r2.c7", "t3.r3.7.c7"],
      ],
      firm: false,
      example: "收到政府信息公开申请5件，均已按时答复。",
    },
    {
      id: "closed",
      says: ["结案", "审结", "办结"],
      about: ["复议", "诉讼"],
      same: [["t4.r1.c4 + t4.r1.c9 + t4.r1.c14"], ["t4.r1.c9 + t4.r1.c14"], ["t4.r1.c4"]],
      firm: false,
      example: "行政诉讼1件、行政复议2件，均已结案。",
    },
    {
      id: "upheld in review",
      says: ["维持"],
      about: ["复议"],
      same: [["t4.r1.c2"]],
      firm: true,
      example: "行政复议2件，均获维持。",
    },
    {
      id: "upheld in court",
      says: ["维持", "驳回", "胜诉"],
      about: ["诉讼"],
      same: [["t4.r1.c7 + t4.r1.c12"]],
      firm: true,
      example: "行政诉讼2件，法院均予维持。",
    },
  ],
  results: { total: "t3.r3.7.c7", parts: [...sharedResults, "t3.r3.6.c7"] },
  elsewhere,
  wholes: ["t3.r3.7.c7", "t3.r1.c7", "t3.r1.c7 + t3.r2.c7"],
  draft: draft2019,
  growing: ["t3.r1.c7", "t3.r1.c7 + t3.r2.c7", "t3.r3.7.c7"],
};
