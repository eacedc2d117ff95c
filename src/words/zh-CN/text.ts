import type { TextWords } from "../TextWords";

const numerals = ["", "一", "二", "三", "四", "五", "六"];
const section = (number: number) => `第${numerals[number] ?? String(number)}部分`;

export const text: TextWords = {
  contradicts: {
    number: (raw, readings) => `正文写“${raw}”，与表中的数都对不上：${readings.join("；")}`,
    parts: (raw, readings) => `正文写“${raw}”，后面分列的各项加起来不等：${readings.join("；")}`,
    share: (raw, readings) => `正文写“${raw}”，按正文和表中的数算都不是：${readings.join("；")}`,
    none: (raw, readings) => `正文写“${raw}”，表中却有数：${readings.join("；")}`,
    all: (raw, readings) => `正文写“${raw}”，表中却不全是：${readings.join("；")}`,
    balance: (raw, readings) =>
      `正文写“${raw}”，与后面写的办结、结转对不上：${readings.join("；")}`,
    larger: (raw, readings) => `正文写“${raw}”，比它所属的总数还大：${readings.join("；")}`,
  },
  untold: (results) => `。表中有、这一段没有写到的：${results.join("；")}`,
  cell: (row, column) => (/总计|合计/.test(column) ? row : `${row} × ${column}`),
  sumOf: (first, count) => `${first} 等 ${count} 格之和`,
  reading: (measure, value) => `${measure} = ${value}`,
  structure: {
    T20: (number) => `没有找到${section(number)}的标题`,
    T21: (number) => `${section(number)}的次序不对`,
    T22: (number) => `${section(number)}的编号重复`,
    T23: (number) => `${section(number)}没有写内容`,
    T24: (number) => `${section(number)}没有提到收取信息处理费的情况`,
    T25: () => "有占位符没有换成数字，例如“××件”",
    T26: (_, found) => `标题或开头写的年度是 ${found}，不是这份报告的年度`,
    T27: (_, found) => `统计期限写作 ${found}，不是这份报告的年度`,
    T28: (_, found) => `标题或开头写的单位是“${found}”，不是这份报告的单位`,
  },
  severities: { error: "错误", review: "核实" },
  counts: ({ numbers, agree, disagree, silent }) =>
    `正文的数 ${numbers} 处：相符 ${agree}，不符 ${disagree}，没有比对 ${silent}`,
  line: (paragraph, severity, message) => `第 ${paragraph} 段 ${severity}：${message}`,
  title: "正文",
  inVerdict: (errors, reviews) =>
    `正文里有${[errors > 0 ? ` ${errors} 处错误` : "", reviews > 0 ? ` ${reviews} 处要核实` : ""].filter((each) => each).join("、")}。`,
  draft: {
    head: (number, length) => `【${section(number)}，${length === "short" ? "短" : "详"}】`,
    noTables: "没有写表格文件。生成文字要用 --tables 指定填好的表格。",
    noEdition: "只能从 2021 年以来格式的表格生成文字。",
    noYear:
      "表格里没有认出年度，不能生成文字。请写上标题，例如“某县民政局2025年政府信息公开工作年度报告”。",
    unbalanced: "表三、表四没有填全，或者勾稽不平，没有生成文字。请先校验、改好再生成。",
  },
  noText: "文件里没有表格以外的文字，没有可核对的句子。",
  alone: "没有认出统计表，只核对了正文自己的数；要对照表格，用 --tables 指定",
  noTables: "没有认出统计表，没有可对照的数。--tables 请写填好的表格文件。",
  noFile: "没有写要核对文字的文件。加 --help 看例子。",
  noPair: (folder) =>
    `${folder} 里没有同名的表格文件。请让正文和表格的文件同名（扩展名可以不同）。`,
  unpaired: (files) => `没有同名的表格，没有核对：${files.join("、")}`,
  withoutText: (files) => `没有同名的正文，只核对了表格：${files.join("、")}`,
  workbook: "这是表格文件。请写正文的文件（.docx、.html、.txt），表格用 --tables 指定。",
  pane: {
    intro: "把年报里表格以外的文字放进来，与本工作簿的表核对。只在本机核对，文字不会被改动。",
    paste: "粘贴正文",
    check: "核对正文",
    openFile: "打开文档…",
    takeSheet: (name) => `取工作表“${name}”`,
    draft: "生成文字",
    draftHint: "按表里的数写成，都与表一致。请按实际情况补充以后再用。",
    noDraft: {
      noTables: "工作簿里没有认出年报的表，没有数可写。请先插入空表并填数。",
      noEdition: "这一年的格式还不能生成文字，只有 2019 年度起的可以。",
      noYear: "标题里没有写年度，请先补上标题再生成。",
      unbalanced: "表还没有填完，或者不平。请先校验、改好，再生成文字。",
    },
    copyDraft: "复制这一段",
    closeDrafts: "返回",
    verdict: (wrong, sections) =>
      wrong + sections === 0
        ? "正文里比得了的数都与表一致"
        : [
            ...(wrong > 0 ? [`正文有 ${wrong} 个数与表不同`] : []),
            ...(sections > 0 ? [`结构有 ${sections} 处要看`] : []),
          ].join("，"),
    counts: ({ numbers, agree, disagree, silent }) =>
      `共 ${numbers} 个数：${agree} 个一致，${disagree} 个不一致，${silent} 个不比`,
    again: "重新核对",
    edit: "换一份正文",
    keep: "存在工作簿里，以后校验时一起核对",
    outcomes: { agree: "一致", disagree: "不一致", silent: "不比" },
    says: (raw, outcome) =>
      ({
        agree: `正文写“${raw}”，与表一致`,
        disagree: `正文写“${raw}”，与表对不上`,
        silent: `正文写“${raw}”，没有比`,
      })[outcome],
    holds: (holds) => (holds ? "对得上" : "对不上"),
    show: (cells) => `看这 ${cells} 格`,
    notCompared: "表里没有能与它比的数，或者看不出它说的是哪一项。",
    copy: "复制改好的句子",
    copied: "已复制。",
    notCopied: "没能复制，请选中文字用 Ctrl+C 复制。",
    failed: "没有完成，工作簿没有改动。请再试一次。",
  },
};
