import type { InsertPaneWords } from "../InsertPaneWords";
import type { CheckPaneWords, PaneWords } from "../Words";
import { functions } from "./functions";

const insert: InsertPaneWords = {
  year: "年度",
  yearOption: (year) => `${year} 年`,
  edition: "格式",
  editionOption: (id) => `${id} 年格式`,
  editionHint: (document, from, to) =>
    to === null ? `${document}，${from} 年度起用。` : `${document}，用于 ${from}—${to} 年度。`,
  editionByRule: (year, document) => `按规定，${year} 年度用 ${document} 的格式。`,
  noEdition: (year) => `${year} 年度没有全国统一的格式。2014 年度起的格式可以插入。`,
  unit: "单位名称",
  unitExample: "例如：××县民政局",
  titleWillBe: (title) => `表头：${title}`,
  forms: "插入哪些表",
  noForm: "至少选一张表。",
  where: "插入到",
  newSheets: "新工作表",
  atSelection: "当前选中的位置",
  atSelectionHint: "从选中的单元格开始，各表依次往下排。",
  noSelection: "选中的不是单元格。请先在表格里点一下要放左上角的单元格，再试一次。",
  totals: "总计",
  totalsTyped: "自己填",
  totalsFormulas: "用公式算",
  totalsTypedHint: "总计和分项各填各的，填错了多半能找出是哪一格。",
  totalsFormulasHint: "总计跟着分项变，分项填错了几乎看不出来。",
  checks: "校验列",
  checksFormulas: "普通公式",
  checksFunctions: "函数",
  checksNone: "不要",
  checksHint: {
    formulas: "表旁边随填随算，不打印。没有安装本加载项的电脑上也能算。",
    functions: "表旁边随填随算，不打印。没有安装本加载项的电脑上要先换成普通公式。",
    none: "表旁边什么都不加，填完后再校验。",
  },
  protect: "锁住表头和行名，只能填数",
  protectHint: "校验、标记、采用照常。不设密码，可在“审阅”中撤销。",
  insert: "插入空表",
  inserted: (count, withoutPages) =>
    `已插入 ${count} 张表。填好数以后再校验。${withoutPages ? "Excel 没有设好打印的页面（可能没有打印机），打印前看一眼“页面布局”。" : ""}`,
  undo: "撤销本次插入",
  undone: "本次插入已撤销。",
  toCheck: "去校验",
  overwriteTitle: "这里已经有内容",
  overwrite: (filled, sheet, address) =>
    `工作表“${sheet}”的 ${address} 中有 ${filled} 格已填内容，插入后会被替换。`,
  overwriteYes: "替换",
  overwriteNo: "不插入",
  sameTitle: (year) => `本工作簿已有 ${year} 年度的表`,
  same: (unit, year, filled, sheets) =>
    `${unit}${year} 年度，${filled > 0 ? `已填 ${filled} 格` : "还没有填数"}，在工作表“${sheets[0] ?? ""}”${sheets.length > 1 ? `等 ${sheets.length} 张` : ""}。`,
  sameGo: "去那里看看",
  sameBeside: "再插一份空表",
  sameReplace: (filled) =>
    filled > 0 ? `换成空表（${filled} 格会清掉，可撤销）` : "换成空表（可撤销）",
  undoTitle: "插入之后又填了内容",
  undoChanged: (changed) => `插入之后有 ${changed} 格填了或改了内容，撤销会把它们一并去掉。`,
  undoYes: "仍然撤销",
  undoNo: "不撤销",
};

const check: CheckPaneWords = {
  check: "校验",
  clearMarks: "清除标记",
  marksCleared: (count) => (count === 0 ? "表上没有标记。" : `已清除 ${count} 处标记。`),
  neverTitle: "还没有校验",
  never: "核对本工作簿里各张表的勾稽关系，标出有问题的单元格。除标记外，不改动任何内容。",
  noTableTitle: "没有找到年报的表",
  noTable: "按表头和行名找过所有可见的工作表，没有 2014 年度起规定格式的表。",
  toInsert: "去插入空表",
  verdict: {
    pass: ({ checks, acrossYears, withText }) => {
      const held = acrossYears ? "各表内的勾稽和与上年的衔接" : "各表内的勾稽";
      const left = [...(acrossYears ? [] : ["与上年的衔接"]), ...(withText ? [] : ["文字部分"])];
      const unchecked = left.length > 0 ? `${left.join("、")}没有核对。` : "";
      return `${held}全部成立，共核对 ${checks} 条。${unchecked}`;
    },
    fail: ({ findings }) => `有 ${findings} 条不成立，改正后再上报。`,
    review: ({ findings }) => `勾稽都成立。有 ${findings} 条不常见，请改正，或写明原因。`,
    unassessed: ({ findings, cells, checks, reviews = 0 }) =>
      findings === 0
        ? `${reviews > 0 ? `另有 ${reviews} 条不常见。` : `其余核对了 ${checks} 条，都成立。`}补上再下结论。`
        : cells === 0
          ? `有 ${findings} 条缺少要用的行或列，核不了。补上再校验。`
          : `还有 ${cells} 格没有数，有 ${findings} 条核不了。填上数再校验。`,
  },
  counts: "按结果筛选",
  outcomes: { pass: "通过", error: "错误", review: "核实", unassessed: "未能核对" },
  untitled: "没有标题的报告",
  about: (report, sentence) => `${report}：${sentence}`,
  ofReport: (report, verdict, counts) => `${report}：${verdict}（${counts}）`,
  report: (unit, year) => (unit ? `${unit} · ${year} 年度` : `${year} 年度`),
  scope: (tables, documents) => `核对了 ${tables} 张表 · ${documents}`,
  prior: {
    next: (unit, year) => `已与上年数核对：${unit}${year ?? ""} 年度`,
    same: (unit, year) => `上年数是同一年度的（${unit}${year ?? ""} 年度），只核对了两份数是否相同`,
    apart: (unit, year) => `上年数是 ${unit}${year ?? ""} 年度的，不是上一年，没有核对衔接`,
    unknown: (unit, year) => `已与上年数核对（${unit}${year ?? "没有写明"} 年度，按上一年核对）`,
  },
  notComparable: (reasons) => `两年格式不同，以下不能比：${reasons}`,
  sheetTables: (sheet, tables) => `工作表“${sheet}”：${tables}`,
  list: "；",
  names: "、",
  allBlank: "各张表都还没有填数。",
  blankTables: "还没有填数的表",
  allZero: "各张表填的都是 0，请确认不是漏填。",
  zero: (tables) => `填的都是 0：${tables}`,
  otherUnit: (unit) =>
    `上年数是“${unit}”的，不是本单位的。单位改了名称、有合并的，不必理会；取错了文件的，在“填数”页移除后重取。`,
  manualCalculation: "工作簿设为手动计算，公式的结果可能是旧的。请按 F9 重新计算，再校验一次。",
  notMarked: (reason) => `结果可用，但没能在表上做标记。${reason}`,
  protectedSheets: (sheets) => `工作表“${sheets}”受保护，没有在上面做标记。结果不受影响。`,
  findings: "核对结果",
  group: (table, sheet) => (sheet === null ? table : `${table}（工作表“${sheet}”）`),
  foldUnassessed: (findings, cells) => `未能核对 ${findings} 条：还有 ${cells} 格没有数`,
  foldNoRow: (findings) => `未能核对 ${findings} 条：表中缺少要用的行或列`,
  foldGaps: (rows, cells) => `有 ${rows} 行没有填全，共空 ${cells} 格`,
  relation: { balance: "应等于", sum: "应等于", atMost: "不应大于" },
  difference: "相差",
  andMore: (names, count) => `${names} 等 ${count} 格`,
  advice: "怎么办：",
  authority: {
    格式: "格式自带的要求",
    通知: "通知的要求",
    条例: "条例的规定",
    法律: "法律的规定",
    推导: "由表的含义推出",
    同行: "同类核查的通行做法",
    经验: "经验，供参考",
  },
  because: (authority, why) => `依据（${authority}）：${why}`,
};

export const pane: PaneWords = {
  product: "信息公开年报助手",
  notInExcel:
    "没有连上 Excel。请在 Excel 里从“信息公开年报”选项卡打开本窗格；如已在 Excel 里，请检查网络后重新打开。",
  busy: {
    insert: "正在插入空表…",
    undo: "正在撤销…",
    check: "正在校验…",
    clear: "正在清除标记…",
    convert: "正在换公式…",
    copy: "正在做上报版…",
    keep: "正在保存…",
    report: "正在写校验报告…",
  },
  editingHint: "还没动静？如果正在单元格里输入，请按回车键（Enter）结束输入。",
  retry: "重试",
  close: "关闭",
  insert,
  check,
  functions,
};
