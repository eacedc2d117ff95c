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
  judgeStructure(lines.join("\n"), { fees, unit: "甲县民政局", year: 2024 }).map(
    ({ rule, section }) => [rule, section]
  );
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

describe("what the text says of itself", () => {
  const headed = (title: string, period = "") => rules([title, period]).map(([rule]) => rule);

  it("says nothing of the report's own unit and year", () => {
    expect(headed("甲县民政局2024年政府信息公开工作年度报告")).toEqual([]);
    expect(headed("民政局2024年政府信息公开工作年度报告")).toEqual([]);
  });

  it("names another year, unit or period that was left", () => {
    expect(headed("甲县民政局2023年政府信息公开工作年度报告")).toEqual(["T26"]);
    expect(headed("乙县教育局2024年政府信息公开工作年度报告")).toEqual(["T28"]);
    expect(headed("现公布《乙县教育局2023年政府信息公开工作年度报告》。")).toEqual(["T26", "T28"]);
    const period = "统计期限自2023年1月1日起至2023年12月31日止。";
    expect(headed("甲县民政局2024年政府信息公开工作年度报告", period)).toEqual(["T27"]);
  });

  it("says nothing of other documents that are quoted", () => {
    expect(headed("根据《乙市2023年政务公开工作要点》，编制本报告。")).toEqual([]);
  });
});
