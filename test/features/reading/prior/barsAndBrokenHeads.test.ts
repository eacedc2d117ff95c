import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { readDocument } from "../../../../src/sheets/file/document/readDocument";

async function read(text: string) {
  const { snapshot } = await readDocument("a.txt", new TextEncoder().encode(text));
  const reading = readPriorYear(snapshot, { name: "a.txt", pictures: 0 });
  if (reading.is === "refused") throw new Error(reading.why);
  return reading.report.tables.map(({ id, rows }) => [
    id,
    ...rows.map(({ cells }) => cells.map(({ value }) => value)),
  ]);
}

const rows = [
  "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
  "| 规章 |  | 3 | 5 |",
  "| 行政规范性文件 | 2 |  |  |",
];
const table = ["t2_1", ["", 3, 5], [2, "", ""]];

it("bars are borders: a blank cell between them stays blank", async () => {
  expect(await read(rows.join("\n"))).toEqual([table]);
});

it("also with a ruler under the head", async () => {
  const [head = "", ...rest] = rows;
  expect(await read([head, "| --- | :-: | --- | --- |", ...rest].join("\n"))).toEqual([table]);
});

it("also with a cell in each line, and bars alone behind a merged one", async () => {
  const cells = rows.flatMap((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => `${cell.trim()} |`)
  );
  cells.unshift("第二十条第（一）项 |", "|||");
  expect(await read(cells.join("\n"))).toEqual([table]);
});

it("headers that a PDF has broken over two lines are known by their letters", async () => {
  const text = [
    "四、政府信息公开行政复议、行政诉讼情况",
    "行政复议 行政诉讼",
    "未经复议直接起诉 复议后起诉",
    "结果 结果 其他 尚未 总",
    "维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总",
    "维持 纠正 结果 审结 计 维持 纠正 结果 审结 计",
    "3 1 0 2 6 1 0 1 0 2 0 0 0 0 0",
    "— 4 —",
    "五、存在的主要问题及改进情况",
  ];
  expect(await read(text.join("\n"))).toEqual([
    ["t4", [3, 1, 0, 2, 6, 1, 0, 1, 0, 2, 0, 0, 0, 0, 0]],
  ]);
});
