import { editions } from "../../src/editions";
import type { Block, Edition } from "../../src/editions/Edition";
import { layOut, type PrintedCell } from "../../src/features/drawing/form/layOut";
import { readLabels, type EditionId, type PrintedTable } from "../fixtures/labels/readLabels";

const blocksOf = (edition: Edition) =>
  edition.forms.flatMap((form) => form.blocks.map((block) => [block.table, block] as const));

const textOf = ({ content }: PrintedCell) => (content.is === "figure" ? null : content.text);
const spanOf = ({ rows, columns }: PrintedCell) => ({ rows, columns });

/** The spans of all cells of the form with this text, from left to right and down. */
function spans(edition: Edition, form: string, text: string) {
  const wanted = edition.forms.find(({ id }) => id === form);
  if (!wanted) throw new Error(`no form ${form}`);
  return layOut(edition, wanted)
    .cells.filter((cell) => textOf(cell) === text)
    .map(spanOf);
}

/** The nearest texts down to the figures: "^" is the cell above. */
function leavesOf({ head, labelColumns }: Block): string[] {
  const last = head.at(-1) ?? [];
  return last
    .map((text, column) => {
      if (text !== "^") return text;
      return head.findLast((line) => line[column] !== "^")?.[column] ?? "";
    })
    .slice(labelColumns)
    .filter((text) => text !== "<");
}

/** A header over several columns is printed once, the own headers of the columns each. */
function printedTexts({ id, title, corner, rows, columns }: PrintedTable): string[] {
  const paths = columns.flatMap(({ path }) => path.map((_, i) => path.slice(0, i + 1).join(" › ")));
  return [
    ...(id.startsWith("t2") ? [title, "信息内容"] : []),
    ...(corner ? [corner] : []),
    ...[...new Set(paths)].map((path) => path.split(" › ").at(-1) ?? ""),
    ...rows.map(({ label }) => label).filter((label) => label !== ""),
  ];
}

/** The form of 2014 is printed otherwise; it has tests of its own. */
const printed = editions.filter(({ caveat }) => caveat === null);

describe.each(printed.map((edition) => [edition.id, edition] as const))(
  "edition %s",
  (id, edition) => {
    const labels = readLabels(id as EditionId);
    const row = (key: string) =>
      labels.tables.find((table) => table.id === "t3")?.rows.find((line) => line.key === key)
        ?.label ?? "";
    const others = id === "2021" ? 3 : 1;

    it("prints every table once, in order", () => {
      expect(blocksOf(edition).map(([table]) => table)).toEqual(labels.tables.map(({ id }) => id));
    });

    it.each(blocksOf(edition))("%s: the lowest headers are the columns' own", (table, block) => {
      const columns = labels.tables.find((known) => known.id === table)?.columns ?? [];
      expect(leavesOf(block)).toEqual(columns.map(({ path }) => path.at(-1)));
    });

    it.each(blocksOf(edition))(
      "%s: every row with figures stands in the body once, in order",
      (table, block) => {
        const rows = labels.tables.find((known) => known.id === table)?.rows ?? [];
        const data = rows.filter(({ data }) => data);
        expect(block.body.map((line) => line.row)).toEqual(data.map(({ key }) => key));
      }
    );

    it.each(edition.forms.map((form) => [form.id, form] as const))(
      "%s: fills its rectangle without gaps or overlaps",
      (_, form) => {
        const { rows, columns, cells } = layOut(edition, form);
        const covered = Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
        for (const cell of cells) {
          for (let r = cell.row; r < cell.row + cell.rows; r += 1) {
            for (let c = cell.column; c < cell.column + cell.columns; c += 1) {
              const line = covered[r];
              expect(line?.[c]).toBe(0);
              if (line) line[c] = 1;
            }
          }
        }
        expect(covered.flat().every((times) => times === 1)).toBe(true);
      }
    );

    it.each(edition.forms.map((form) => [form.id, form] as const))(
      "%s: prints exactly the labels of its tables",
      (_, form) => {
        const tables = labels.tables.filter(({ id }) =>
          form.blocks.some(({ table }) => table === id)
        );
        const texts = layOut(edition, form).cells.flatMap((cell) => textOf(cell) ?? []);
        expect(texts.sort()).toEqual(tables.flatMap(printedTexts).sort());
      }
    );

    it.each(edition.forms.map((form) => [form.id, form] as const))(
      "%s: has a cell for every figure, once",
      (_, form) => {
        const codes = layOut(edition, form).cells.flatMap(({ content }) =>
          content.is === "figure" ? [content.code] : []
        );
        const expected = labels.tables
          .filter(({ id }) => form.blocks.some(({ table }) => table === id))
          .flatMap(({ id, rows, columns }) =>
            rows
              .filter(({ data }) => data)
              .flatMap(({ key }) => columns.map((column) => `${id}.${key}.${column.key}`))
          );
        expect(codes).toEqual(expected);
      }
    );

    it.each([
      [labels.tables.find(({ id }) => id === "t3")?.corner ?? "", { rows: 3, columns: 3 }],
      ["申请人情况", { rows: 1, columns: 7 }],
      ["自然人", { rows: 2, columns: 1 }],
      ["法人或其他组织", { rows: 1, columns: 5 }],
      ["商业企业", { rows: 1, columns: 1 }],
      ["其他", { rows: 1, columns: 1 }],
      ["总计", { rows: 2, columns: 1 }],
      [row("r1"), { rows: 1, columns: 3 }],
      [row("r2"), { rows: 1, columns: 3 }],
      [row("r3"), { rows: 19 + others, columns: 1 }],
      [row("r3.1"), { rows: 1, columns: 2 }],
      [row("r3.2"), { rows: 1, columns: 2 }],
      [row("r3.3"), { rows: 8, columns: 1 }],
      [row("r3.3.1"), { rows: 1, columns: 1 }],
      [row("r3.4"), { rows: 3, columns: 1 }],
      [row("r3.5"), { rows: 5, columns: 1 }],
      [row("r3.6"), others === 3 ? { rows: 3, columns: 1 } : { rows: 1, columns: 2 }],
      [row("r3.7"), { rows: 1, columns: 2 }],
      [row("r4"), { rows: 1, columns: 3 }],
    ])("表三: %s spans %j", (text, span) => {
      expect(spans(edition, "t3", text)).toEqual([span]);
    });

    it("表三: the results span 22 rows in 2021 and 20 in 2019", () => {
      expect(spans(edition, "t3", row("r3"))).toEqual([
        { rows: id === "2021" ? 22 : 20, columns: 1 },
      ]);
    });

    it("表四 has a head of three layers", () => {
      expect(spans(edition, "t4", "行政复议")).toEqual([{ rows: 1, columns: 5 }]);
      expect(spans(edition, "t4", "行政诉讼")).toEqual([{ rows: 1, columns: 10 }]);
      expect(spans(edition, "t4", "未经复议直接起诉")).toEqual([{ rows: 1, columns: 5 }]);
      expect(spans(edition, "t4", "复议后起诉")).toEqual([{ rows: 1, columns: 5 }]);
      for (const text of ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]) {
        expect(spans(edition, "t4", text)).toEqual([
          { rows: 2, columns: 1 },
          { rows: 1, columns: 1 },
          { rows: 1, columns: 1 },
        ]);
      }
    });

    it("prints the title of a block of 表二 over its whole width", () => {
      for (const { id: table, title } of labels.tables.filter(({ id }) => id.startsWith("t2"))) {
        expect([table, spans(edition, "t2", title)]).toEqual([table, [{ rows: 1, columns: 4 }]]);
      }
    });

    it("gives every printed column a width", () => {
      for (const form of edition.forms) {
        for (const block of form.blocks) {
          expect(block.head.at(-1)).toHaveLength(form.columnWidths.length);
        }
      }
    });
  }
);

it("a header over several columns makes its figures as wide", () => {
  const [newest] = editions;
  if (!newest) throw new Error("no edition");
  const [form] = newest.forms;
  const cell =
    form &&
    layOut(newest, form).cells.find(
      ({ content }) => content.is === "figure" && content.code === "t2_8.r1.c1"
    );
  expect(cell && spanOf(cell)).toEqual({ rows: 1, columns: 3 });
});
