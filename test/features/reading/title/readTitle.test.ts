import { readTitle } from "../../../../src/features/reading/title/readTitle";
import { sheetOf } from "../tables/foundTables";

const read = (...texts: string[]) => readTitle(sheetOf(texts.map((text) => [text])));

it.each([
  ["宿迁市2020年政府信息公开工作年度报告", { unit: "宿迁市", year: 2020 }],
  ["××县民政局 2025 年度政府信息公开工作年度报告", { unit: "××县民政局", year: 2025 }],
  [
    "淮南市人民政府办公室２０１９年政府信息公开工作年度报告",
    { unit: "淮南市人民政府办公室", year: 2019 },
  ],
  ["  平潭综合实验区2023年政府信息公开年度报告（统计表）", { unit: "平潭综合实验区", year: 2023 }],
  ["2021年政府信息公开工作年度报告", { unit: "", year: 2021 }],
  [
    "平潭综合实验区公安局\n2021年政府信息公开工作年度报告",
    { unit: "平潭综合实验区公安局", year: 2021 },
  ],
  ["宿迁市2020年\n政府信息公开工作年度报告", { unit: "宿迁市", year: 2020 }],
])("%j", (text, title) => {
  expect(read(text)).toEqual(title);
});

it.each([
  "",
  "政府信息公开工作年度报告",
  "2020年",
  "根据《条例》，现公布宿迁市2020年政府信息公开工作年度报告。",
  "2020年，我局主动公开信息若干条，编制本年度报告。",
  "宿迁市1820年政府信息公开工作年度报告",
  "2020年工作总结",
])("%j is no title", (text) => {
  expect(read(text)).toBeNull();
});

it("takes the first title of the sheet, wherever it stands", () => {
  expect(read("附件", "甲局2021年年度报告", "乙局2022年年度报告")).toEqual({
    unit: "甲局",
    year: 2021,
  });
  expect(
    readTitle(
      sheetOf([
        ["", 2020, true],
        [1, "", "甲局2021年年度报告"],
      ])
    )?.unit
  ).toBe("甲局");
  expect(readTitle(sheetOf([]))).toBeNull();
});
