import { findDirectories } from "../../../../src/features/reading/directory/findDirectories";
import {
  directoryValues,
  drawDirectory,
  inSheets,
  soundRow,
  usualHead,
  type HeadColumn,
} from "../../../fixtures/directories/drawDirectory";

const only = (found: ReturnType<typeof findDirectories>) => {
  expect(found).toHaveLength(1);
  return found[0]!;
};

/** Headers as units write them: the column whose text is changed, and to what. */
const renamed = (words: Readonly<Record<string, string>>): readonly HeadColumn[] =>
  usualHead.map(([over, below, column]) => [words[over] ?? over, words[below] ?? below, column]);

test.each<readonly [string, readonly HeadColumn[]]>([
  ["other words", renamed({ 特定群众: "特定群体", 依申请公开: "依申请", 乡级: "镇街、村级" })],
  [
    "remarks and breaks",
    renamed({ 公开渠道和载体: "公开渠道\n和载体（“■”表示必选，“口”表示可选）" }),
  ],
  ["a legend of its own", renamed({ "公开内容（要素）": "公开内容(要素)及要求" })],
  ["the place for the time limit named otherwise", renamed({ 公开时限: "公开要求" })],
  ["no levels", usualHead.filter(([over, below]) => over !== "公开层级" && below !== "乡级")],
  [
    "columns of its own",
    [
      ["一级目录", "", null],
      ...usualHead.slice(0, 3),
      ["公开内容标题", "", null],
      ...usualHead.slice(3),
    ],
  ],
  [
    "another order",
    [...usualHead.slice(0, 7), ...usualHead.slice(10, 12), ...usualHead.slice(7, 10)],
  ],
])("%s", (_, head) => {
  const { columns, rows, field } = only(findDirectories(drawDirectory({ head, rows: [soundRow] })));
  const expected = head.flatMap(([, , column]) => column ?? []);
  expect([...columns].sort()).toEqual(expect.arrayContaining([...expected].sort()));
  expect(rows).toHaveLength(1);
  const written = Object.entries(soundRow).filter(([column]) => columns.has(column as never));
  expect(rows[0]?.texts).toMatchObject(Object.fromEntries(written));
  expect(field).toBe("社会救助");
});

test("texts where others tick, no numbers, one header row", () => {
  const head: readonly HeadColumn[] = [
    ["公开事项", "", "level1"],
    ["公开内容（要素）", "", "content"],
    ["公开依据", "", "basis"],
    ["公开时限", "", "deadline"],
    ["公开主体", "", "body"],
    ["公开对象", "", "audience"],
    ["公开方式", "", "method"],
    ["公开渠道", "", "channels"],
  ];
  const rows = [{ ...soundRow, audience: "全社会", method: "主动公开" }];
  const { rows: found } = only(findDirectories(drawDirectory({ head, rows })));
  expect([...(found[0]?.ticked ?? [])].sort()).toEqual(["active", "audience", "method"]);
});

const blank = { level1: "", basis: "", deadline: "", body: "", channels: "" };

test("merged cells are filled down by what the file tells of them, and no others", () => {
  const rows = [soundRow, { ...soundRow, ...blank }, { ...soundRow, basis: "" }];
  const merged = [1, 4, 5, 6, 7].map((column) => ({ row: 3, column, rows: 2, columns: 1 }));
  const { rows: found } = only(findDirectories(drawDirectory({ rows, merged })));
  expect(found[1]?.texts).toMatchObject({ level1: "综合业务", basis: soundRow.basis });
  expect(found[2]?.texts.basis).toBeUndefined();
});

test("where a converter has lost the merged cells, blanks go on with what stands above", () => {
  const rows = [soundRow, { ...soundRow, ...blank, level2: "" }, { ...soundRow, content: "" }];
  const { rows: found } = only(findDirectories(drawDirectory({ rows })));
  expect(found[1]?.texts).toMatchObject({ level2: "政策文件", deadline: soundRow.deadline });
  expect(found[2]?.texts.content).toBeUndefined();
});

test("heads of further pages, captions and blank rows are no rows; each field has its own directory", () => {
  const rows = [soundRow, { ...soundRow, content: "别的" }];
  const first = directoryValues({ rows });
  const caption = first[0]?.map((_, c) => (c === 0 ? "（续表）" : ""));
  const second = directoryValues({ title: "青山县养老服务领域基层政务公开标准目录", rows });
  const gap = second[0]!.map(() => "");
  const values = [...first, caption!, ...first.slice(1), gap, ...second];
  const found = findDirectories(inSheets([values]));
  expect(found.map(({ field, lines }) => [field, lines.length])).toEqual([
    ["社会救助", 4],
    ["养老服务", 2],
  ]);
  expect(found[1]?.lines).toEqual([values.length - 2, values.length - 1]);
});

test("a table with some of the words is no directory", () => {
  const values = [
    ["公开事项", "公开时限", "公开主体"],
    ["a", "b", "c"],
  ];
  expect(findDirectories(inSheets([values]))).toEqual([]);
});
