import { judgeStructure } from "../../../../src/features/judging/narrative/structure";

const sections = [
  "一、总体情况",
  "这一年做了几件事。",
  "二、行政机关主动公开政府信息情况",
  "三、行政机关收到和处理政府信息公开申请情况",
  "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
  "五、政府信息公开工作存在的主要问题及改进情况",
  "解读形式单一，下一年增加图解。",
  "六、其他需要报告的事项",
  "未收取信息处理费。",
];
const rules = (lines: readonly string[], fees = true) =>
  judgeStructure(lines.join("\n"), { fees }).map(({ rule, section }) => [rule, section]);
const without = (start: string) => sections.filter((line) => !line.startsWith(start));
const changed = (from: string, to: string) => sections.map((line) => line.replace(from, to));

it("says nothing of a whole report, in either set of headings", () => {
  expect(rules(sections)).toEqual([]);
  expect(
    rules(
      sections.map((line) => line.replace("行政机关", "").replace("政府信息公开工作存在", "存在"))
    )
  ).toEqual([]);
});

it("says nothing of a part of a report", () => {
  expect(rules(sections.slice(0, 2))).toEqual([]);
});

it("takes a heading without its number, as Word's own lists leave it, for what it says", () => {
  expect(rules(changed("六、", ""))).toEqual([]);
});

it("names what is amiss", () => {
  expect(rules(without("四"))).toEqual([["T20", 4]]);
  expect(rules(changed("六、其他", "五、其他"))).toEqual([
    ["T20", 6],
    ["T22", 5],
  ]);
  expect(
    rules([
      ...sections.slice(0, 2),
      ...sections.slice(3, 4),
      ...sections.slice(2, 3),
      ...sections.slice(4),
    ])
  ).toEqual([["T21", 2]]);
  expect(rules(without("解读"))).toEqual([["T23", 5]]);
  expect(rules(changed("未收取信息处理费。", "无。"))).toEqual([["T24", 6]]);
  expect(rules(changed("几件事", "××件事"))).toEqual([["T25", null]]);
});

it("asks for fees only where it is told to", () => {
  expect(rules(changed("未收取信息处理费。", "无。"), false)).toEqual([]);
});
