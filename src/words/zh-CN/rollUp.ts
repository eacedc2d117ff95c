import type { RollUpWords } from "../RollUpWords";

const whyLater = {
  named: "文件名写明是更正的",
  later: "修改时间较晚",
  workbook: "是表格",
  order: "文件名排在前面",
} as const;

export const rollUp: RollUpWords = {
  statuses: {
    counted: "已计入",
    missing: "未报",
    duplicate: "报了多份",
    unlisted: "不在名单",
    excluded: "不计入",
    unreadable: "读不了",
    otherYear: "不是本年度",
  },
  reasons: {
    missing: "没有收到",
    vertical: "垂直管理，按名单不计入",
    sum: "这是汇总表，不是一个单位的表，没有计入",
    noYear: "表里没有写年度，按本年度计入，请核实",
    byFile: "标题里没有单位，按文件名认的",
    likeVertical: "名称像垂直管理的单位，已计入，请核实",
    unlisted: (title, like) =>
      `${title ? `标题写“${title}”，` : "标题里没有单位，"}${like.length > 0 ? `与名单里的${like.map((name) => `“${name}”`).join("、")}相像，不能确定，没有计入。请在名单里写上别名` : "名单里没有，没有计入"}`,
    otherYear: (year, wanted) => `报的是 ${year} 年度的，不是 ${wanted} 年度的`,
    twice: (file, why, differ) =>
      `收到多份，${differ === 0 ? "数都相同" : `有 ${differ} 格不同`}；计入“${file}”，因为${whyLater[why]}`,
    short: (title) => `标题写“${title}”，按简称认的`,
    fileSays: (title, name) => `标题写“${title}”，文件名却像“${name}”，按标题计入，请核实`,
    unreadable: (file, message) => `${file}：${message}`,
    otherForm: (edition) => `用的是 ${edition} 年的格式，与本年度的表不能相加，没有计入`,
    broughtOver: (edition, into) =>
      `用了 ${edition} 年的格式，能对上的各项并入${into.length > 0 ? `，（六）其他处理并入“3.其他”` : ""}；对不上的算缺报`,
    converted: (count) => `有 ${count} 个金额写着别的单位，已折成万元相加`,
  },
  findings: {
    belowUnits: (cell, published, sum) =>
      `${cell}：汇总数 ${published}，小于已收到各单位之和 ${sum}`,
    unlikeUnits: (cell, published, sum) =>
      `${cell}：汇总数 ${published}，各单位之和 ${sum}，不相等`,
    unpublished: (cell, sum) => `${cell}：各单位之和 ${sum}，汇总表里没有数，没有核对`,
    sumChecked: (rule, message, units) =>
      `汇总表不平（${rule}）：${message}${units ? `。自己的表就不平的单位：${units}` : ""}`,
    all: (cell, unit, value) => `${cell}：只有${unit}一家有数（${value}）`,
    most: (cell, unit, value) => `${cell}：${unit}一家占九成以上（${value}）`,
    regulations: (cell, units) => `${cell}：${units}填了规章，按立法法不能制定规章`,
    sameFigures: (units) => `${units}的数全部相同`,
    likeLastYear: (unit) => `${unit}的数与上年全部相同`,
    carriedOver: (units, cell, now, then) => `${units}：${cell}是 ${now}，上年报告的结转是 ${then}`,
    sentTwice: (unit) => `${unit}报了多份，数不同，请确认以哪一份为准`,
    otherName: (unit) => `${unit}的标题和文件名不是一个单位，请确认`,
    vertical: (unit) => `${unit}像垂直管理的单位，一般不向地方政府报，请确认`,
  },
  guesses: {
    leftOut: (units) => `少的数正好等于${units}的，可能漏了`,
    twice: (units) => `多的数正好等于${units}的，可能计了两次`,
    uncounted: (units) => `多的数正好等于没有计入的${units}的`,
    moved: (cell) => `${cell}正好相反，可能是填到了另一格`,
    settled: (cell) => `${cell}正好相反，可能是未结的后来有了结果`,
  },
  sheets: {
    units: "各单位明细",
    parts: "汇总分项",
    problems: "问题清单",
    missing: "未报名单",
    unitsTitle: (year) => `${year === null ? "" : `${year} 年度`}各单位明细`,
    unitsNote: "一行一个单位，一列一格；汇总表的数是本表各列之和。空着的是该单位没有数，不当作 0。",
    unitColumns: ["单位", "类别", "层级", "结果", "来源文件", "说明"],
    origins: "出处",
    partsTitle: "合计、本级小计、下级小计",
    partColumns: ["项目", "合计", "本级小计", "下级小计", "有数的单位", "缺报"],
    levels: { own: "本级", below: "下级" },
    lacking: (count) => `缺 ${count} 家`,
    notReceived: (count) => `另有 ${count} 家未报`,
    problemsTitle: "问题清单",
    problemColumns: ["单位", "规则", "结果", "位置", "问题", "文件"],
    outcomes: { error: "错误", review: "核实", unassessed: "未能核对" },
    ofSum: "（汇总）",
    missingTitle: "未报名单",
    missingColumns: ["单位", "类别", "结果", "说明"],
    none: "没有。",
    cell: (table, row, column) => [table, row, column].filter((part) => part !== "").join(" "),
  },
  command: {
    noUnits: "没有一份可以汇总的表，没有生成汇总表。",
    noNames: (file) =>
      `名单“${file}”里没有单位名称。一行写一个名称，或用第一行有“单位名称”的表格。`,
    progress: (done, all, left) => `已读 ${done}/${all}${left ? `，约剩 ${left}` : ""}`,
    seconds: (count) => `${count} 秒`,
    minutes: (count) => `${count} 分钟`,
    summary: (year, { units, counted, missing, other }) =>
      `${year === null ? "" : `${year} 年度：`}共 ${units} 家，计入 ${counted}，未报 ${missing}，其他未计入 ${other}。`,
    line: (status, name, reason) => `  ${status}  ${name}${reason ? `（${reason}）` : ""}`,
    finding: (rule, outcome, message) => `  ${rule} ${outcome}：${message}`,
    notItself: "汇总表不能写到要汇总的文件上，请换一个文件名。",
  },
  list: "；",
  and: "、",
};
