import { editions } from "../../../../src/editions";
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

const heading = "四、政府信息公开行政复议、行政诉讼情况";
const results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
const inLines = (cells: readonly string[]) => cells.map((cell) => `${cell} |`).join("\n");
const figures = ["3", "1", "0", "2", "6", "1", "0", "1", "0", "2", "0", "0", "0", "0", "0"];
const head = ["行政复议", "行政诉讼", ...results, "未经复议直接起诉", "复议后起诉"];
const tableFour = (own: readonly string[]) =>
  [heading, inLines(own), inLines([...results, ...results]), inLines(figures)].join("\n");

it("headers in lines of their own are a head where they stand in their order only", async () => {
  const [upheld = "", corrected = "", ...others] = results;
  const swapped = ["行政复议", "行政诉讼", corrected, upheld, ...others, ...head.slice(-2)];
  const groups = ["行政诉讼", "行政复议", ...head.slice(2)];
  expect(await read(tableFour(head))).toEqual([["t4", figures.map(Number)]]);
  for (const other of [swapped, groups])
    await expect(read(tableFour(other))).rejects.toThrow("noTables");
});

it("broken headers in another order are no head", async () => {
  const [upheld, other] = ["结果 结果 其他 尚未 总", "纠正 维持 结果 审结 计"];
  const head = ["行政复议 行政诉讼", "未经复议直接起诉 复议后起诉", upheld];
  const below = [`${other} ${upheld} ${upheld}`, "维持 纠正 结果 审结 计 维持 纠正 结果 审结 计"];
  await expect(read([heading, ...head, ...below, figures.join(" ")].join("\n"))).rejects.toThrow(
    "noTables"
  );
});

/** As programs write them: bars behind a row for what its cells span, none behind a full row. */
const cut = (rows: readonly (readonly string[])[], width: number) =>
  rows
    .map((row) => inLines(row) + (row.length < width ? `\n${"|".repeat(width - row.length)}` : ""))
    .join("\n");

it("rows end where the table does, so that columns in another order are told apart", async () => {
  const rows = [
    ["第二十条第（一）项"],
    ["信息内容", "现行有效件数", "本年废止件数", "本年制发件数"],
    ["规章", "5", "", "0"],
    ["行政规范性文件", "9", "1", "2"],
  ];
  expect(await read(cut(rows, 4))).toEqual([["t2_1", [0, "", 5], [2, 1, 9]]]);
});

it("the form of 2019 is known by its columns, not read as that of 2021", async () => {
  const rows = [
    ["第二十条第（六）项"],
    ["信息内容", "上一年项目数量", "本年增/减", "处理决定数量"],
    ["行政处罚", "12", "-2", "31"],
    ["行政强制", "3", "0", ""],
  ];
  expect(await read(cut(rows, 4))).toEqual([["t2_6", [12, -2, 31], [3, 0, ""]]]);
});

it("rows behind the last one of a table in a text have no place, and are told of", async () => {
  const seven = (label: string, figure: string) => [label, ...new Array<string>(7).fill(figure)];
  const tables = editions.find(({ id }) => id === "2021")?.tables ?? [];
  const labels = tables
    .filter(({ id }) => id === "t3")
    .flatMap(({ rows }) => rows.filter(({ role }) => role === "data"))
    .map(({ label }) => label);
  const rows = [
    ["（本列数据的勾稽关系）", "申请人情况"],
    ["自然人", "法人或其他组织", "总计"],
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"],
    ...labels.map((label) => seven(label, "0")),
    seven("五、其他情形", "4"),
  ];
  const { snapshot } = await readDocument("a.txt", new TextEncoder().encode(cut(rows, 8)));
  const reading = readPriorYear(snapshot, { name: "a.txt", pictures: 0 });
  expect(reading).toMatchObject({
    report: {
      tables: [{ id: "t3" }],
      unplaced: [{ label: "其他情形", figures: new Array(7).fill("4") }],
    },
  });
});

it("a head with spans is read by its order, since nothing tells where its cells stand", async () => {
  const rows = [
    ["行政复议", "行政诉讼"],
    [...results, ...head.slice(-2)],
    [...results, ...results],
  ];
  const text = (own: readonly (readonly string[])[]) => `${heading}\n${cut([...own, figures], 15)}`;
  expect(await read(text(rows))).toEqual([["t4", figures.map(Number)]]);
  const [top = [], ...below] = rows;
  await expect(read(text([top.toReversed(), ...below]))).rejects.toThrow("noTables");
});
