import type { Table } from "../Edition";

/** Labels as printed in the annex of 国办公开办函〔2019〕60号. */
export const regulations = {
  id: "t2_1",
  title: "第二十条第（一）项",
  rows: [
    { key: "r1", label: "规章", role: "data" },
    { key: "r2", label: "规范性文件", role: "data", aliases: ["行政规范性文件"] },
  ],
  columns: [
    { key: "c1", path: ["本年新制作数量"], nature: "count", unit: "件", aliases: ["本年制作数量"] },
    {
      key: "c2",
      path: ["本年新公开数量"],
      nature: "count",
      unit: "件",
      aliases: ["本年公开数量", "本公开数量"],
    },
    { key: "c3", path: ["对外公开总数量"], nature: "count", unit: "件" },
  ],
} as const satisfies Table;

const decisionColumns = [
  { key: "c1", path: ["上一年项目数量"], nature: "count", unit: "项" },
  { key: "c2", path: ["本年增/减"], nature: "change", unit: "项" },
  { key: "c3", path: ["处理决定数量"], nature: "count", unit: "件" },
] as const;

export const permits = {
  id: "t2_5",
  title: "第二十条第（五）项",
  rows: [
    { key: "r1", label: "行政许可", role: "data" },
    { key: "r2", label: "其他对外管理服务事项", role: "data" },
  ],
  columns: decisionColumns,
} as const satisfies Table;

export const sanctions = {
  id: "t2_6",
  title: "第二十条第（六）项",
  rows: [
    { key: "r1", label: "行政处罚", role: "data" },
    { key: "r2", label: "行政强制", role: "data" },
  ],
  columns: decisionColumns,
} as const satisfies Table;

export const charges = {
  id: "t2_8",
  title: "第二十条第（八）项",
  rows: [{ key: "r1", label: "行政事业性收费", role: "data", aliases: ["行政事业型收费"] }],
  columns: [
    { key: "c1", path: ["上一年项目数量"], nature: "count", unit: "项" },
    { key: "c2", path: ["本年增/减"], nature: "change", unit: "项" },
  ],
} as const satisfies Table;

/** The form prescribes no unit for the amount: real reports write 元 or 万元 into the cell. */
export const procurement = {
  id: "t2_9",
  title: "第二十条第（九）项",
  rows: [{ key: "r1", label: "政府集中采购", role: "data", aliases: ["政府集中采购（元）"] }],
  columns: [
    { key: "c1", path: ["采购项目数量"], nature: "count", unit: "项" },
    {
      key: "c2",
      path: ["采购总金额"],
      nature: "money",
      unit: null,
      aliases: ["采购总金额（元）", "采购总金额（万元）"],
    },
  ],
} as const satisfies Table;

const legal = ["申请人情况", "法人或其他组织"] as const;

export const applicantColumns = [
  {
    key: "c1",
    path: ["申请人情况", "自然人"],
    nature: "count",
    unit: "件",
    aliases: ["公民", "个人", "公民个人", "自然人（公民）"],
  },
  {
    key: "c2",
    path: [...legal, "商业企业"],
    nature: "count",
    unit: "件",
    aliases: ["企业", "工商企业", "商业公司"],
  },
  {
    key: "c3",
    path: [...legal, "科研机构"],
    nature: "count",
    unit: "件",
    aliases: ["科研单位", "科研院所", "科研组织", "科学研究机构", "科研教育机构"],
  },
  {
    key: "c4",
    path: [...legal, "社会公益组织"],
    nature: "count",
    unit: "件",
    aliases: ["公益组织", "社会公益机构", "社会公益性组织", "公益性组织"],
  },
  {
    key: "c5",
    path: [...legal, "法律服务机构"],
    nature: "count",
    unit: "件",
    aliases: ["法律服务组织", "法律服务单位", "法律机构", "律师事务所"],
  },
  {
    key: "c6",
    path: [...legal, "其他"],
    nature: "count",
    unit: "件",
    aliases: ["其他组织", "其他法人"],
  },
  {
    key: "c7",
    path: ["申请人情况", "总计"],
    nature: "count",
    unit: "件",
    aliases: ["合计", "总数", "共计", "总计数", "总合计"],
  },
] as const;

/** The rows of 表三 up to （五）, which both editions share. */
export const sharedRows = [
  { key: "r1", label: "一、本年新收政府信息公开申请数量", role: "data" },
  { key: "r2", label: "二、上年结转政府信息公开申请数量", role: "data" },
  { key: "r3", label: "三、本年度办理结果", role: "group" },
  { key: "r3.1", label: "（一）予以公开", role: "data", basis: "条例第三十六条第（一）（二）项" },
  {
    key: "r3.2",
    label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    role: "data",
    aliases: ["（二）部分公开"],
    basis: "条例第三十七条",
  },
  { key: "r3.3", label: "（三）不予公开", role: "group" },
  { key: "r3.3.1", label: "1.属于国家秘密", role: "data", basis: "条例第十四条" },
  {
    key: "r3.3.2",
    label: "2.其他法律行政法规禁止公开",
    role: "data",
    aliases: ["2.其他法律和行政法规禁止公开", "2.其他法律行政止公开"],
    basis: "条例第十四条",
  },
  { key: "r3.3.3", label: "3.危及“三安全一稳定”", role: "data", basis: "条例第十四条" },
  { key: "r3.3.4", label: "4.保护第三方合法权益", role: "data", basis: "条例第十五条、第三十二条" },
  { key: "r3.3.5", label: "5.属于三类内部事务信息", role: "data", basis: "条例第十六条第一款" },
  { key: "r3.3.6", label: "6.属于四类过程性信息", role: "data", basis: "条例第十六条第二款" },
  { key: "r3.3.7", label: "7.属于行政执法案卷", role: "data", basis: "条例第十六条第二款" },
  { key: "r3.3.8", label: "8.属于行政查询事项", role: "data", basis: "条例第三十六条第（七）项" },
  { key: "r3.4", label: "（四）无法提供", role: "group" },
  {
    key: "r3.4.1",
    label: "1.本机关不掌握相关政府信息",
    role: "data",
    basis: "条例第三十六条第（四）（五）项",
  },
  { key: "r3.4.2", label: "2.没有现成信息需要另行制作", role: "data", basis: "条例第三十八条" },
  { key: "r3.4.3", label: "3.补正后申请内容仍不明确", role: "data", basis: "条例第三十条" },
  { key: "r3.5", label: "（五）不予处理", role: "group" },
  { key: "r3.5.1", label: "1.信访举报投诉类申请", role: "data", basis: "条例第三十九条第一款" },
  { key: "r3.5.2", label: "2.重复申请", role: "data", basis: "条例第三十六条第（六）项" },
  { key: "r3.5.3", label: "3.要求提供公开出版物", role: "data", basis: "条例第三十九条第二款" },
  { key: "r3.5.4", label: "4.无正当理由大量反复申请", role: "data", basis: "条例第三十五条" },
  { key: "r3.5.5", label: "5.要求行政机关确认或重新出具已获取信息", role: "data" },
] as const;

export const closingRows = [
  { key: "r3.7", label: "（七）总计", role: "data", aliases: ["（七）合计", "（七）办理结果总计"] },
  { key: "r4", label: "四、结转下年度继续办理", role: "data" },
] as const;

export const applicantGroups = {
  申请人情况: ["申请人"],
  法人或其他组织: ["法人和其他组织", "法人及其他组织", "法人组织"],
} as const;

export const applications = {
  id: "t3",
  title: "三、收到和处理政府信息公开申请情况",
  groupAliases: applicantGroups,
  rows: [
    ...sharedRows,
    { key: "r3.6", label: "（六）其他处理", role: "data", aliases: ["（六）其他"] },
    ...closingRows,
  ],
  columns: applicantColumns,
} as const satisfies Table;

/** What each group of columns in 表四 asks for. */
const outcomes = {
  upheld: { nature: "count", unit: "件", aliases: ["维持", "维持结果", "维持原行为"] },
  corrected: { nature: "count", unit: "件", aliases: ["纠正", "纠正结果", "结果纠错", "被纠正"] },
  other: { nature: "count", unit: "件", aliases: ["其他", "其他情形"] },
  pending: { nature: "count", unit: "件", aliases: ["未审结", "尚未办结", "未审理完结"] },
  total: { nature: "count", unit: "件", aliases: ["合计", "总数", "共计"] },
} as const;

const review = ["行政复议"] as const;
const direct = ["行政诉讼", "未经复议直接起诉"] as const;
const afterReview = ["行政诉讼", "复议后起诉"] as const;

export const disputes = {
  id: "t4",
  title: "四、政府信息公开行政复议、行政诉讼情况",
  rows: [{ key: "r1", label: "", role: "data" }],
  columns: [
    { key: "c1", path: [...review, "结果维持"], ...outcomes.upheld },
    { key: "c2", path: [...review, "结果纠正"], ...outcomes.corrected },
    { key: "c3", path: [...review, "其他结果"], ...outcomes.other },
    { key: "c4", path: [...review, "尚未审结"], ...outcomes.pending },
    { key: "c5", path: [...review, "总计"], ...outcomes.total },
    { key: "c6", path: [...direct, "结果维持"], ...outcomes.upheld },
    { key: "c7", path: [...direct, "结果纠正"], ...outcomes.corrected },
    { key: "c8", path: [...direct, "其他结果"], ...outcomes.other },
    { key: "c9", path: [...direct, "尚未审结"], ...outcomes.pending },
    { key: "c10", path: [...direct, "总计"], ...outcomes.total },
    { key: "c11", path: [...afterReview, "结果维持"], ...outcomes.upheld },
    { key: "c12", path: [...afterReview, "结果纠正"], ...outcomes.corrected },
    { key: "c13", path: [...afterReview, "其他结果"], ...outcomes.other },
    { key: "c14", path: [...afterReview, "尚未审结"], ...outcomes.pending },
    { key: "c15", path: [...afterReview, "总计"], ...outcomes.total },
  ],
  groupAliases: {
    行政复议: ["复议", "行政复议情况"],
    未经复议直接起诉: ["直接起诉", "未经复议的直接起诉", "未经行政复议直接起诉"],
    复议后起诉: ["经复议后起诉", "行政复议后起诉", "复议后再起诉"],
  },
} as const satisfies Table;

export const tables = [
  regulations,
  permits,
  sanctions,
  charges,
  procurement,
  applications,
  disputes,
] as const;
