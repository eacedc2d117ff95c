import type { ReportedCounts, SheetReportWords } from "../SheetReportWords";

/** "通过 7，错误 2"; what did not occur is not said. */
function countsOf({ passed, errors, reviews, explained, unassessed }: ReportedCounts): string {
  const parts: readonly (readonly [string, number])[] = [
    ["错误", errors],
    ["核实", reviews],
    ["已说明", explained],
    ["未能核对", unassessed],
    ["通过", passed],
  ];
  const said = parts.filter(([, count]) => count > 0).map(([name, count]) => `${name} ${count}`);
  return said.join("，");
}

/** "规则 F1、F8：不知道单位类型。" */
const notRun = (why: string) => (rules: readonly string[]) => `规则 ${rules.join("、")}：${why}。`;

export const report: SheetReportWords = {
  sheetName: "校验报告",
  heading: "校验报告（信息公开年报助手生成；再次插入时整张替换，请勿在本表另写内容）",
  title: (unit, year) => `${unit}${year === null ? "" : `${year}年度`}政府信息公开统计表校验报告`,
  unknown: "没有写明",
  verdict: "结论",
  unit: "单位",
  unitKind: "单位类型",
  year: "年度",
  yearOf: (year) => `${year} 年`,
  editions: "格式",
  rulePack: "规则版本",
  time: "校验时间",
  tables: "核对的表",
  prior: "上年数",
  tablesOn: (sheet, tables) => `工作表“${sheet}”：${tables}`,
  counts: "核对条数",
  countsOf,
  findings: "一、不成立的和须核实的",
  findingColumns: ["序号", "结果", "问题和位置", "一边", "另一边", "相差"],
  noFindings: "没有。",
  place: (sheet, cells, count) =>
    `工作表“${sheet}”${cells.join("、")}${count > cells.length ? ` 等 ${count} 格` : ""}`,
  explanations: "二、核实说明",
  noExplanations: "没有。",
  lapsed: (text) => `（数值已变，说明失效）${text}`,
  off: "三、停用的规则",
  noneOff: "没有。",
  offBecause: (text, reason) => `${text}\n停用原因：${reason}`,
  notChecked: "四、没有核对的",
  noText: "报告的文字部分。",
  noPrior: "与上年的衔接：工作簿里没有上年数。",
  apart: "与上年的衔接：所存的上年数不是上一年的。",
  notComparable: (reason) => `两年格式不同，不能比：${reason}`,
  unassessed: (table, count) => `${table}：${count} 条，有空格、不是数的格，或缺行。`,
  notRun: {
    unitKind: notRun("不知道单位类型"),
    year: notRun("没有写明年度"),
    period: notRun("没有写明统计期限"),
    tables: notRun("缺少要用到的表"),
  },
  manualCalculation: "工作簿设为手动计算，公式的结果可能是旧的。",
  rules: "五、各条规则的结果",
  ruleColumns: ["编号", "规则", "依据", "结果"],
  ruleOff: "停用",
  ruleNotPut: "没有用到",
  signatures: ["填报人：", "审核人：", "负责人：", "日期："],
  list: "；",
};
