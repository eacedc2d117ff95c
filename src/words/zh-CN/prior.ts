import type {
  ComparisonWords,
  PriorCommandWords,
  PriorPaneWords,
  PriorSheetWords,
  PriorWords,
} from "../PriorWords";

const noChart = {
  unsupported: "这里的 Excel 不能画图，没有插入图表。",
  failed:
    "Excel 没有画成图表，表里的数是全的；可以撤销后再插入一次，或者在 Excel 里选中数据自己插入图表。",
};

export const priorSheet: PriorSheetWords = {
  sheetName: "上年数",
  heading: "上年数（由信息公开年报助手取入，供核对和比较，不是上报的表）",
  source: (file, date, documents) =>
    `来源：${file}；取入日期：${date || "未记"}；格式：${documents}`,
  doubtful: "以下各处请对照上年报告核对：",
  open: (row, raw, readings) =>
    readings.length > 0
      ? `${row}：原文“${raw}”数字连写，可断为 ${readings.join("，或 ")}，断不准的格没有取`
      : `${row}：原文“${raw}”数字连写或格数不对，断不开，没有取`,
  noted: (cell, text) => `${cell}：原文“${text}”，带单位或说明`,
  noNumber: (cell, text) => `${cell}：原文“${text}”，不是数字`,
  aside: {
    raised: (cell, value, aside) => `${cell}：取“${value}”，旁边的上标“${aside}”没有算进数里`,
    struck: (cell, value, aside) => `${cell}：取“${value}”，划去或隐藏的“${aside}”没有算进数里`,
  },
  blanks: (count) => `另有 ${count} 格在上年报告中是空白，照样留空，没有当作 0`,
};

export const comparison: ComparisonWords = {
  sheetName: (form) => `同比 ${form}`,
  heading: (unit, now, then) =>
    `同比（${unit}${now ?? "本"}年与${then ?? "上"}年，公式随两年的数变化）`,
  item: "项目",
  now: (year) => (year === null ? "本年" : `本年（${year}）`),
  then: (year, now) => {
    if (year === null) return "上年";
    return now === null || year === now - 1 ? `上年（${year}）` : `${year} 年`;
  },
  change: "增减",
  share: "增减率",
  note: "说明",
  notComparable: "不可比",
  roughly: "大致可比",
  noTable: "上年数中没有这张表",
  noParts: "上年不分项，见合计",
  asWritten: (text) => `上年填的是“${text}”，请自行换算`,
  sum: (label) => `${label}（合计）`,
  footnote:
    "注：增减＝本年－上年；增减率＝增减÷上年。上年为 0 的不算增减率，写“—”；有一年没有数的，增减和增减率留空。",
  overview: "概览",
  overviewTitle: "申请量与办理结果",
};

/** "表三“行政许可”（31）" */
const unplacedRow = (table: string, label: string, figures: readonly string[]) =>
  `${table}“${label || "（没有行名）"}”（${figures.join("，")}）`;

const command: PriorCommandWords = {
  oneFile: "要写一个文件。加 --help 看例子。",
  noReport: "这份文件或上年的文件里没有认出统计表，比不了。",
  apart: (now, then) => `上年的文件是 ${then} 年度的，不是 ${now - 1} 年度的，没有核对两年的衔接`,
  unknownYear: "有一份没有写明年度，按上一年核对",
  otherUnit: (own, prior) => `上年的文件是“${prior}”的，这份是“${own}”的，请确认没有选错文件`,
  noUnit: "没有写明单位，表头的单位请自行补上",
  noYear: "没有写明年度，表头的年度请自行改正",
  absent: (tables) => `没有找到的表：${tables.join("、")}`,
  repeated: (tables) => `有几份，取了第一份：${tables.join("、")}`,
  missing: (rows) => `原文件里没有这些行，留空了：${rows.join("、")}`,
  unplaced: (rows) =>
    `有 ${rows.length} 行没有对上规定的行，没有写入，请自行核对：${rows.join("；")}`,
  unplacedRow,
  rowOf: (table, row) => `${table}“${row}”`,
  lost: (cells) =>
    `读出的 ${cells.length} 格没有写进去，这是本程序的错误，请照原报告补填，并把文件发给开发者：${cells.join("、")}`,
  pictures: (count) => `文件里有 ${count} 张图片，图片里的数读不出来`,
  doubtful: (open, blank, cut) =>
    `断不准没有取的 ${open} 格，原来就空着的 ${blank} 格，由连写断开的 ${cut} 格，请对照原报告核对`,
  notPlain: (cells) => `以下 ${cells.length} 格请对照原报告核对：${cells.join("；")}`,
  line: ({ label, now, then, change, share, why }, years) => {
    const rate = share === null ? "—" : `${share}%`;
    const compared = change === null ? "不比" : `增减 ${change}，${rate}`;
    return `${label}：${years.now} ${now ?? "—"}，${years.then} ${then ?? "—"}，${compared}${why && `（${why}）`}`;
  },
};

const pane: PriorPaneWords = {
  intro: "取入上年的年报，核对上年结转和存量，并作同比。取入前先给您看读出了什么。",
  chooseFile: "选择上年的文件…",
  fileHint: "可选 Word（.docx）、网页（.html）、表格（.xlsx、.xls、.ods）、文字（.txt）。",
  paste: "或粘贴到这里",
  pasteHint: "从网页或 Word 里选中统计表，复制后在这里粘贴",
  pastedName: "粘贴的内容",
  fromSheet: "或用本工作簿里的一张工作表",
  chooseSheet: "选择工作表",
  busy: "请稍候…",
  understood: (title, source) => `读出：${title}；来源：${source}`,
  other: (own, prior, differs) => {
    const what = { unit: "单位不同", year: "年度不衔接", both: "单位不同，年度也不衔接" }[differs];
    return `${what}：工作簿里是 ${own}，读出的是 ${prior}。请确认没有选错文件。`;
  },
  title: (unit, year) =>
    `${unit || "（没有写单位）"} ${year === null ? "（没有写年度）" : `${year} 年度`}`,
  unit: "这是哪个单位的报告",
  unitHint: "原文没有写明，请填写",
  year: "这是哪一年度的报告",
  noDoubt: "每一格都读清楚了。",
  doubts: (open, cut, blank, other) => {
    const kinds = [
      open > 0 && `断不准没有取的 ${open} 格`,
      cut > 0 && `由连写断开的 ${cut} 格`,
      blank > 0 && `原来空着的 ${blank} 格`,
      other > 0 && `带单位、说明、上标、划去的字或不是数字的 ${other} 格`,
    ];
    return `请核对标黄的格：${kinds.filter(Boolean).join("，")}。`;
  },
  absent: (tables) => `没有找到：${tables.join("、")}`,
  repeated: (tables) => `有几份，取了第一份：${tables.join("、")}`,
  pictures: (count) => `文件里有 ${count} 张图片，图片里的数读不出来。`,
  missingRow: "原表没有这一行",
  missing: (count) => `规定的行中有 ${count} 行原表没有，见下面标出的各行。`,
  unplaced: (rows) =>
    `原表有 ${rows.length} 行没有对上规定的行，不会取入，请自行核对：${rows.join("；")}。`,
  unplacedRow,
  doubt: {
    blank: "原来就空着",
    noNumber: "不是数字",
    noted: (note) => `后面带“${note}”`,
    raised: (text) => `旁边的上标“${text}”没有算进数里`,
    struck: (text) => `划去或隐藏的“${text}”没有算进数里`,
    cut: (raw) => `由“${raw}”断开`,
    open: (raw, readings) =>
      readings.length > 0 ? `“${raw}”可断为 ${readings.join("，或 ")}` : `“${raw}”断不开`,
  },
  store: "存入工作簿",
  storeAnyway: "没有选错，存入工作簿",
  cancel: "不取",
  stored: (sheet, whole) =>
    `已存入工作表“${sheet}”。${whole ? "" : "有存疑或没有读到的，请对照上年报告核对。"}再校验时会一并核对两年的衔接。`,
  isStored: "工作簿里已有上年数，校验时会一并核对两年的衔接。",
  fill: "按上年填“上年结转”",
  compare: "插入同比",
  remove: "移除上年数",
  undo: "撤销",
  filled: (count) => (count === 0 ? "“上年结转”本来就与上年一致。" : `已填 ${count} 格。`),
  removed: "已移除上年数。",
  compared: (count, withoutChart) =>
    `已插入 ${count} 张同比表。${withoutChart ? noChart[withoutChart] : ""}`,
  undone: "已撤销。",
  nothing: "没有找到今年或上年的“收到和处理政府信息公开申请情况”表，或者上年没有写结转数。",
  otherYear: "存着的数不是上一年度的，没有填。请移除后取上一年度的年报。",
  noReport: "工作簿里没有找到今年的统计表。请先插入空表。",
  noPrior: "工作簿里还没有上年数。请先取上年数。",
  replace: (count) => `“上年结转”有 ${count} 格已填了别的数，换了可以撤销。`,
  removeRead: (readers) => `有 ${readers} 个公式在用上年数，移除后会出错。`,
  replaceTitle: "“上年结转”已填了别的数",
  replaceYes: "换成上年报告的数",
  replaceNo: "不换",
  removeTitle: "有公式在用上年数",
  removeYes: "仍然移除",
  removeNo: "不移除",
  chart: "申请量与办理结果",
};

export const prior: PriorWords = {
  pane,
  command,
  sheet: priorSheet,
  comparison,
  refused: {
    pictures:
      "没有认出统计表。文件里有图片，表格可能是图片；图片里的数读不出来，什么都没有取。请手工填入，或找一份表格是文字的。",
    before2019: "这是 2019 年度以前的报告，没有现在的统计表，不能作上年数，什么都没有取。",
    noTables:
      "没有认出年度报告的统计表，什么都没有取。请确认选的是上年的年度报告，不是方案、通知。",
  },
};
