import { readNumbers } from "../../../../src/features/reading/narrative/readNumbers";

const read = (text: string) =>
  readNumbers(text).map(({ raw, value, kind }) => [raw, value, kind] as const);

it.each([
  ["申请36件", "36件", 36],
  ["申请３６件", "３６件", 36],
  ["信息 18,356 条", "18,356 条", 18356],
  ["申请十二件", "十二件", 12],
  ["申请两百余件", "两百余件", 200],
  ["申请三千零五件", "三千零五件", 3005],
  ["访问1.2万次", "1.2万次", 12000],
  ["访问量3亿次", "3亿次", 300_000_000],
])("%s", (text, raw, value) => {
  expect(read(text)).toEqual([[raw, value, "count"]]);
});

it("tells shares and percentage points", () => {
  expect(read("占51.85％，上升3个百分点")).toEqual([
    ["51.85％", 51.85, "percent"],
    ["3个百分点", 3, "points"],
  ]);
});

it.each([
  "2024年",
  "3月",
  "国办公开办函〔2021〕30号",
  "第12条",
  "24小时",
  "IPv6",
  "电话0554-6678060",
])("%s is no figure of the report", (text) => {
  expect(read(text).filter(([, , kind]) => kind !== "name")).toEqual([]);
});

it.each(["一件事", "同一件", "零件", "统一件"])("%s is no number", (text) => {
  expect(read(text)).toEqual([]);
});

it("takes a figure that is round for what it is", () => {
  expect(readNumbers("约300件、300余件、300件").map(({ isRound }) => isRound)).toEqual([
    true,
    true,
    false,
  ]);
});
