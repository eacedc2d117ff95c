import type { Narrative, Wording } from "../Narrative";

const applications = ["申请", "依申请", "信息公开"];
const answers = ["申请", "办结", "答复", "办理"];
const disputes = ["复议", "诉讼"];
const published = ["主动公开", "公开政府信息", "公开信息", "渠道"];

/** What became of an application: one word, one row of the third part. */
const answer = (
  id: string,
  says: readonly string[],
  readings: readonly string[],
  example: string
): Wording => ({ id, says, about: answers, readings, firm: "scoped", example });

/** By which way an application came: a row of its own. */
const channel = (
  id: string,
  says: readonly string[],
  measure: string,
  example: string
): Wording => ({ id, says, about: applications, readings: [measure], firm: "never", example });

/** What a report counts of its own work; reports say the same words of parts of it. */
const activity = (
  id: string,
  units: readonly string[],
  says: readonly string[],
  measure: string,
  example: string
): Wording => ({ id, units, says, about: says, readings: [measure], firm: "never", example });

const ways: readonly Wording[] = [
  channel("in person", ["当面", "当面申请", "现场申请"], "stat.3.1.1.v", "当面申请【4】件。"),
  channel("fax", ["传真", "传真申请"], "stat.3.1.2.v", "收到申请，其中传真申请【1】件。"),
  channel(
    "network",
    ["网络", "网络申请", "网上申请", "网站申请", "电子邮件申请"],
    "stat.3.1.3.v",
    "收到申请，其中网络申请【9】件。"
  ),
  channel(
    "letter",
    ["信函", "信函申请", "邮寄申请", "书面申请"],
    "stat.3.1.4.v",
    "收到申请，其中信函申请【6】件。"
  ),
];

const results: readonly Wording[] = [
  answer(
    "already published",
    ["属于已主动公开范围", "已主动公开范围", "属于主动公开范围", "已主动公开"],
    ["stat.3.3.1.v"],
    "答复申请中，属于已主动公开范围【7】件。"
  ),
  answer(
    "granted",
    ["同意公开", "同意公开答复", "予以公开", "准予公开"],
    ["stat.3.3.2.v"],
    "答复申请中，同意公开【8】件。"
  ),
  answer(
    "partial",
    ["同意部分公开", "同意部分公开答复", "部分公开"],
    ["stat.3.3.3.v"],
    "答复申请中，同意部分公开【2】件。"
  ),
  answer(
    "denied",
    ["不同意公开", "不同意公开答复", "不予公开"],
    ["stat.3.3.4.v"],
    "答复申请中，不同意公开【3】件。"
  ),
  answer("state secret", ["国家秘密"], ["stat.3.3.4.1.v"], "申请涉及国家秘密【1】件。"),
  answer("business secret", ["商业秘密"], ["stat.3.3.4.2.v"], "申请涉及商业秘密【1】件。"),
  answer("privacy", ["个人隐私"], ["stat.3.3.4.3.v"], "申请涉及个人隐私【1】件。"),
  answer(
    "security",
    ["国家安全、公共安全、经济安全和社会稳定", "三安全一稳定"],
    ["stat.3.3.4.4.v"],
    "申请危及国家安全、公共安全、经济安全和社会稳定【1】件。"
  ),
  answer(
    "no information",
    ["所指政府信息", "所指的政府信息", "不属于政府信息"],
    ["stat.3.3.4.5.v"],
    "答复申请中，不是《条例》所指政府信息【2】件。"
  ),
  {
    ...answer(
      "other law",
      ["规定的其他情形"],
      ["stat.3.3.4.6.v"],
      "答复申请中，法律法规规定的其他情形【1】件。"
    ),
    firm: "never",
  },
  answer(
    "not ours",
    ["不属于本行政机关公开", "不属于本机关公开", "非本机关公开", "非本行政机关公开"],
    ["stat.3.3.5.v"],
    "答复申请中，不属于本行政机关公开【5】件。"
  ),
  answer(
    "nonexistent",
    ["信息不存在", "申请信息不存在"],
    ["stat.3.3.6.v"],
    "答复申请中，申请信息不存在【2】件。"
  ),
  answer(
    "amend",
    ["更改补充", "更改、补充", "告知作出更改补充"],
    ["stat.3.3.7.v"],
    "答复申请中，告知作出更改补充【1】件。"
  ),
  answer(
    "elsewhere",
    ["通过其他途径办理", "告知通过其他途径办理", "告知其他途径"],
    ["stat.3.3.8.v"],
    "答复申请中，告知通过其他途径办理【1】件。"
  ),
];

const outcomes: readonly Wording[] = [
  {
    id: "upheld",
    says: [
      "维持",
      "维持具体行政行为",
      "驳回原告诉讼请求",
      "驳回原告诉讼请求数",
      "维持具体行政行为数",
    ],
    about: disputes,
    readings: ["stat.4.1.v", "stat.5.1.v", "stat.4.1.v + stat.5.1.v"],
    firm: "never",
    example: "行政复议3件，其中维持具体行政行为【2】件。",
  },
  {
    id: "corrected",
    says: ["依法纠错", "被依法纠错", "纠错", "被依法纠错数"],
    about: disputes,
    readings: ["stat.4.2.v", "stat.5.2.v", "stat.4.2.v + stat.5.2.v"],
    firm: "never",
    example: "行政复议3件，被依法纠错【1】件。",
  },
  {
    id: "otherwise",
    says: ["其他情形", "其他情形数"],
    about: disputes,
    readings: ["stat.4.3.v", "stat.5.3.v", "stat.4.3.v + stat.5.3.v"],
    firm: "never",
    example: "行政复议3件，其他情形【1】件。",
  },
];

const activities: readonly Wording[] = [
  {
    id: "published",
    units: ["条"],
    says: ["主动公开政府信息", "主动公开信息", "主动公开政府信息数", "主动公开各类政府信息"],
    about: published,
    readings: ["stat.1.1.v"],
    firm: "never",
    example: "全年主动公开政府信息【300】条。",
  },
  activity("by gazette", ["条"], ["政府公报"], "stat.1.2.1.v", "通过政府公报公开【20】条。"),
  activity("by site", ["条"], ["政府网站"], "stat.1.2.2.v", "通过政府网站公开【200】条。"),
  activity("by blog", ["条"], ["政务微博", "微博"], "stat.1.2.3.v", "通过政务微博公开【50】条。"),
  activity("by chat", ["条"], ["政务微信", "微信"], "stat.1.2.4.v", "通过政务微信公开【40】条。"),
  activity(
    "conferences",
    ["次", "场"],
    ["新闻发布会"],
    "stat.2.2.1.v",
    "全年举办新闻发布会【6】次。"
  ),
  activity(
    "interviews",
    ["次", "期"],
    ["在线访谈"],
    "stat.2.2.2.v",
    "全年开展政府网站在线访谈【4】次。"
  ),
  activity(
    "explained",
    ["篇", "条"],
    ["政策解读稿件", "解读稿件", "政策解读"],
    "stat.2.2.3.v",
    "全年发布政策解读稿件【15】篇。"
  ),
];

/** The words of reports for 2014 to 2018, which follow the rows of 统计表. */
export const narrative2014: Narrative = {
  edition: "2014",
  wordings: [
    {
      id: "received",
      says: ["收到", "接到", "受理", "新受理", "接收", "收悉", "收办", "依申请公开数"],
      about: applications,
      readings: ["stat.3.1.v", "stat.3.2.v"],
      firm: "alone",
      example: "全年共收到政府信息公开申请【36】件。",
    },
    ...ways,
    {
      id: "done",
      says: ["办结", "办理", "答复", "完成", "处理", "回复", "办复", "按时办结"],
      about: applications,
      readings: ["stat.3.2.v", "stat.3.3.v", "stat.3.1.v", "stat.3.2.1.v"],
      firm: "never",
      example: "共收到政府信息公开申请36件，办结【35】件。",
    },
    {
      id: "late",
      says: ["延期办结", "延期答复"],
      about: applications,
      readings: ["stat.3.2.2.v"],
      firm: "never",
      example: "办结申请35件，其中延期办结【2】件。",
    },
    ...results,
    {
      id: "reviews",
      says: ["行政复议", "复议", "行政复议共"],
      about: disputes,
      readings: ["stat.4.v"],
      firm: "alone",
      example: "因政府信息公开引起的行政复议【3】件。",
    },
    {
      id: "suits",
      says: ["行政诉讼", "诉讼"],
      about: disputes,
      readings: ["stat.5.v"],
      firm: "alone",
      example: "因政府信息公开引起的行政诉讼【2】件。",
    },
    ...outcomes,
    ...activities,
  ],
  none: [
    {
      id: "applications",
      of: ["政府信息公开申请", "信息公开申请", "政府信息申请", "公开政府信息的申请"],
      measure: "stat.3.1.v",
      example: "本年度未收到政府信息公开申请。",
    },
    {
      id: "reviews",
      of: ["行政复议", "复议"],
      measure: "stat.4.v",
      example: "本年度未发生行政复议。",
    },
    {
      id: "suits",
      of: ["行政诉讼", "诉讼"],
      measure: "stat.5.v",
      example: "本年度未发生行政诉讼。",
    },
  ],
  every: [
    {
      id: "answered",
      says: ["答复", "办结", "办理完毕", "回复", "完成"],
      about: ["申请"],
      same: [
        ["stat.3.1.v", "stat.3.2.v"],
        ["stat.3.1.v", "stat.3.3.v"],
      ],
      firm: false,
      example: "收到政府信息公开申请5件，均已按时答复。",
    },
  ],
  results: {
    total: "stat.3.3.v",
    parts: [1, 2, 3, 4, 5, 6, 7, 8].map((row) => `stat.3.3.${row}.v`),
  },
  elsewhere: [
    "信箱",
    "留言",
    "热线",
    "信件",
    "来信",
    "提案",
    "建议",
    "咨询",
    "培训",
    "上半年",
    "季度",
  ],
  wholes: ["stat.3.1.v", "stat.3.2.v", "stat.3.3.v", "stat.1.1.v"],
  draft: null,
  growing: ["stat.3.1.v", "stat.1.1.v"],
};
