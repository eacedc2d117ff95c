import { editions } from "../../../../src/editions";
import type { Edition, Form } from "../../../../src/editions/Edition";
import { layOut, totalCodes } from "../../../../src/features/drawing/form/layOut";

const columns = [
  { key: "c1", path: ["甲"], nature: "count", unit: "件" },
  { key: "c2", path: ["计"], nature: "count", unit: "件" },
] as const;

const edition: Edition = {
  id: "x",
  name: "",
  document: "",
  caveat: null,
  reportChecks: [],
  issued: "",
  years: { from: 2000, to: null },
  tables: [
    {
      id: "a",
      title: "",
      rows: [
        { key: "g", label: "组", role: "group" },
        { key: "g.1", label: "一", role: "data" },
        { key: "g.2", label: "二", role: "data" },
      ],
      columns,
    },
    { id: "b", title: "", rows: [{ key: "r1", label: "行", role: "data" }], columns: [columns[0]] },
  ],
  forms: [],
  checks: [
    {
      id: "S",
      severity: "error",
      authority: "格式",
      why: "",
      kind: "sum",
      table: "a",
      each: "row",
      claims: [{ total: "c2", parts: ["c1"] }],
    },
  ],
};

const form: Form = {
  id: "f",
  title: "",
  short: "",
  sheetName: "",
  orientation: "portrait",
  columnWidths: [1, 1, 1, 1],
  blocks: [
    {
      table: "a",
      labelColumns: 2,
      head: [["角", "<", "甲", "计"]],
      body: [
        { row: "g.1", labels: ["g", "g.1"] },
        { row: "g.2", labels: ["^", "g.2"] },
      ],
    },
    {
      table: "b",
      labelColumns: 1,
      head: [["行名", "甲", "<", "<"]],
      body: [{ row: "r1", labels: ["r1"] }],
    },
  ],
};

const printed = layOut(edition, form);
const drawn = printed.cells.map(({ row, column, rows, columns, content }) => {
  const what =
    content.is === "figure" ? `${content.code}${content.total ? " total" : ""}` : content.text;
  return `${row},${column} ${rows}×${columns} ${content.is} ${what}`;
});

it("turns the picture into cells with their spans, block under block", () => {
  expect([printed.rows, printed.columns]).toEqual([5, 4]);
  expect(drawn).toEqual([
    "0,0 1×2 heading 角",
    "0,2 1×1 heading 甲",
    "0,3 1×1 heading 计",
    "1,0 2×1 label 组",
    "1,1 1×1 label 一",
    "1,2 1×1 figure a.g.1.c1",
    "1,3 1×1 figure a.g.1.c2 total",
    "2,1 1×1 label 二",
    "2,2 1×1 figure a.g.2.c1",
    "2,3 1×1 figure a.g.2.c2 total",
    "3,0 1×1 heading 行名",
    "3,1 1×3 heading 甲",
    "4,0 1×1 label 行",
    "4,1 1×3 figure b.r1.c1",
  ]);
});

it("gives a figure the shape of its column", () => {
  const figure = printed.cells.find(({ content }) => content.is === "figure")?.content;
  expect(figure).toMatchObject({ column: { key: "c1", nature: "count", unit: "件" } });
});

it("refuses a picture of a table that is not there, or with too many columns", () => {
  const [, second] = form.blocks;
  if (!second) throw new Error("no block");
  const only = (block: typeof second): Form => ({ ...form, blocks: [block] });
  expect(() => layOut(edition, only({ ...second, table: "c" }))).toThrow("c");
  expect(() => layOut(edition, only({ ...second, head: [["行名", "甲", "乙", "<"]] }))).toThrow(
    "b"
  );
});

const ofNotices = editions.filter(({ caveat }) => caveat === null);

it.each(ofNotices.map((known) => [known.id, known] as const))("the totals of %s", (id, known) => {
  const totals = totalCodes(known);
  const rows = id === "2021" ? 25 : 23;
  // 表三: seven of the row （七）, and one a row, of which one is in both. 表四: three.
  expect(totals.size).toBe(7 + rows - 1 + 3);
  for (const code of [
    "t3.r1.c7",
    "t3.r3.7.c1",
    "t3.r3.7.c7",
    "t4.r1.c5",
    "t4.r1.c10",
    "t4.r1.c15",
  ]) {
    expect(totals).toContain(code);
  }
  for (const code of ["t3.r1.c1", "t3.r4.c6", "t4.r1.c4", "t2_1.r1.c3", "t3.r3.c7"]) {
    expect(totals).not.toContain(code);
  }
});
