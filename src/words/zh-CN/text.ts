import type { TextWords } from "../TextWords";

const numerals = ["", "一", "二", "三", "四", "五", "六"];
const section = (number: number) => `第${numerals[number] ?? String(number)}部分`;

export const text: TextWords = {
  contradicts: {
    number: (raw, readings) => `正文写“${raw}”，与表中的数都对不上：${readings.join("；")}`,
    parts: (raw, readings) => `正文写“${raw}”，后面分列的各项加起来不等：${readings.join("；")}`,
    share: (raw, readings) => `正文写“${raw}”，按正文和表中的数算都不是：${readings.join("；")}`,
    none: (raw, readings) => `正文写“${raw}”，表中却有数：${readings.join("；")}`,
  },
  reading: (measure, value) => `${measure} = ${value}`,
  structure: {
    T20: (number) => `没有找到${section(number)}的标题`,
    T21: (number) => `${section(number)}的次序不对`,
    T22: (number) => `${section(number)}的编号重复`,
    T23: (number) => `${section(number)}没有写内容`,
    T24: (number) => `${section(number)}没有提到收取信息处理费的情况`,
    T25: () => "有占位符没有换成数字，例如“××件”",
  },
  severities: { error: "错误", review: "核实" },
  counts: ({ numbers, agree, disagree, silent }) =>
    `正文的数 ${numbers} 处：相符 ${agree}，不符 ${disagree}，没有比对 ${silent}`,
  line: (paragraph, severity, message) => `第 ${paragraph} 段 ${severity}：${message}`,
  noText: "文件里没有表格以外的文字，没有可核对的句子。",
  noGrammar: "只能核对 2019 年以来格式的年报的文字，这份年报不是。",
  noFile: "没有写要核对文字的文件。加 --help 看例子。",
  noPair: (folder) =>
    `${folder} 里没有同名的表格文件。请让正文和表格的文件同名（扩展名可以不同）。`,
  unpaired: (files) => `没有同名的表格，没有核对：${files.join("、")}`,
  workbook: "这是表格文件。请写正文的文件（.docx、.html、.txt），表格用 --tables 指定。",
};
