/** One of the six sections of a report: `at` is where its heading begins. */
export interface Section {
  /** 1 to 6. */
  readonly number: number;
  readonly at: number;
  /** Where its own text begins, and where it ends. */
  readonly from: number;
  readonly end: number;
}

const longestHeading = 60;
const numerals = "一二三四五六";
const heading = /^\s{0,20}([一二三四五六])\s{0,4}[、.．]\s{0,4}(.{0,60})/;
/** What the headings of both published sets, and those that reports write for them, have in common. */
const names = [
  /总体情况|概述/,
  /主动公开.{0,10}情况/,
  /(?:收到|申请).{0,30}情况/,
  /(?:复议|诉讼).{0,30}情况/,
  /问题.{0,10}改进|改进/,
  /其他.{0,8}事项/,
];

/** A heading whose number Word put there itself, which is lost with the list. */
const unnumbered = [
  /^总体情况$/,
  /^(?:行政机关)?主动公开政府信息情况$/,
  /^(?:行政机关)?收到和处理政府信息公开申请情况$/,
  /^(?:因)?政府信息公开.{0,12}行政复议.{0,6}行政诉讼.{0,4}情况$/,
  /^(?:政府信息公开工作)?存在的?主要问题及改进情况$/,
  /^其他需要报告的?事项$/,
];

/** The sections of a text by the headings of their own lines, in the order in which they stand. */
export function sectionsOf(text: string): Section[] {
  const found: Omit<Section, "end">[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const number = headed(line);
    const from = Math.min(text.length, at + line.length + 1);
    if (number > 0) found.push({ number, at, from });
    at += line.length + 1;
  }
  return found.map((section, index) => ({ ...section, end: found[index + 1]?.at ?? text.length }));
}

/** The number of the section that a line heads; 0 where it heads none. */
function headed(line: string): number {
  if (line.length > longestHeading) return 0;
  const [, numeral = "", title = ""] = heading.exec(line) ?? [];
  if (numeral === "") return unnumbered.findIndex((name) => name.test(line.trim())) + 1;
  return names.some((name) => name.test(title)) ? numerals.indexOf(numeral) + 1 : 0;
}
