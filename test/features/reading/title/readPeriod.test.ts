import { readPeriod } from "../../../../src/features/reading/title/readPeriod";

const read = (...lines: string[]) => readPeriod([{ values: lines.map((line) => [line, 5]) }]);
const year = { from: "2021-01-01", to: "2021-12-31" };

it.each([
  "本年度报告的统计期限自2021年1月1日起至2021年12月31日止。",
  "统计期限：２０２１年１月１日至２０２１年１２月３１日",
  "所列数据统计期限为 2021 年 1 月 1 日—2021 年 12 月 31 日",
])("%s", (line) => {
  expect(read("一、总体情况", line)).toEqual(year);
});

it("keeps the days as they are written", () => {
  const line = "统计期限自2021年1月1日起至2021年12月30日止";
  expect(read(line)).toEqual({ ...year, to: "2021-12-30" });
});

it("says nothing of what it cannot read", () => {
  expect(read("统计期限自202111日起至20211230日止")).toBeNull();
  expect(read("2021年1月1日至2021年12月31日收到申请 5 件")).toBeNull();
  expect(read("本报告说明统计期限。2021年1月1日至2021年12月31日")).toBeNull();
});

it("is not held up by a line of megabytes", () => {
  expect(read(`统计期限${"2021年".repeat(400_000)}`)).toBeNull();
});
