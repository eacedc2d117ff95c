import { editions } from "../../../../src/editions";
import {
  insertTables,
  type InsertRequest,
} from "../../../../src/features/doing/insert/insertTables";
import { findTables } from "../../../../src/features/reading/tables/findTables";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { SheetsError } from "../../../../src/sheets/SheetsError";
import { wordsFor } from "../../../../src/words";

const edition = (id: string) => editions.find((each) => each.id === id) ?? editions[0]!;

const request = (change: Partial<InsertRequest> = {}): InsertRequest => ({
  edition: edition("2021"),
  forms: ["t2", "t3", "t4"],
  unit: "某县民政局",
  year: 2025,
  at: null,
  totals: "typed",
  protect: false,
  overwrite: false,
  words: wordsFor("zh-CN").cells,
  ...change,
});

const placed = (sheet: string, row: number, column: number) => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

describe.each(["2019", "2021"])("the forms of %s", (id) => {
  test("go on new sheets, where they are recognised as what they are", async () => {
    const sheets = new MemorySheets();
    await insertTables(sheets, request({ edition: edition(id) }));
    const snapshot = await sheets.read();
    expect(snapshot.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "二、主动公开",
      "三、依申请公开",
      "四、复议诉讼",
    ]);
    const found = findTables(snapshot);
    expect(found.map(({ table }) => table.id)).toEqual(edition(id).tables.map((table) => table.id));
    expect(
      found.filter(({ table }) => table.id !== "t4").every((table) => table.edition.id === id)
    ).toBe(true);
    expect(found.flatMap(({ missingRows }) => missingRows)).toEqual([]);
  });

  test("blank, they are told to be blank and never pass", async () => {
    const sheets = new MemorySheets();
    const { from } = edition(id).years;
    await insertTables(sheets, request({ edition: edition(id), year: from }));
    const { verdict, tables, title, findings } = validateReport(await sheets.read());
    expect(verdict).toBe("unassessed");
    expect(tables.every(({ filled }) => filled === "blank")).toBe(true);
    expect(title).toEqual({ unit: "某县民政局", year: from });
    expect(findings.some(({ outcome }) => outcome === "error")).toBe(false);
  });
});

test("only the forms asked for are inserted", async () => {
  const sheets = new MemorySheets();
  await insertTables(sheets, request({ forms: ["t4"] }));
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(["Sheet1", "四、复议诉讼"]);
});

test("a sheet name that is taken gets a number", async () => {
  const sheets = new MemorySheets(["四、复议诉讼"]);
  await insertTables(sheets, request({ forms: ["t4"] }));
  await insertTables(sheets, request({ forms: ["t4"] }));
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual([
    "四、复议诉讼",
    "四、复议诉讼 (2)",
    "四、复议诉讼 (3)",
  ]);
});

test("at the selection, the forms stand under each other and are found", async () => {
  const sheets = new MemorySheets();
  const inserted = await insertTables(sheets, request({ at: placed("Sheet1", 3, 2) }));
  expect(inserted.done && inserted.places.map(({ row, column }) => [row, column])).toEqual([
    [3, 2],
    [20, 2],
    [51, 2],
  ]);
  expect(findTables(await sheets.read())).toHaveLength(6);
});

test.each([
  ["2021", ["t2"], 4, 1],
  ["2021", ["t3", "t4"], 5, 3],
  ["2019", ["t4"], 5, 0],
] as const)(
  "of %s, %j: the cursor is in the first cell to fill in",
  async (id, forms, row, column) => {
    const sheets = new MemorySheets();
    const wanted = { edition: edition(id), forms, totals: "formulas" } as const;
    await insertTables(sheets, request(wanted));
    const { sheets: after } = await sheets.read();
    expect(await sheets.selection()).toEqual(placed(after[1]?.id ?? "", row, column));
    await insertTables(sheets, request({ ...wanted, at: placed("Sheet1", 3, 2) }));
    expect(await sheets.selection()).toEqual(placed(after[0]?.id ?? "", row + 3, column + 2));
  }
);

test("asks before it would overwrite, and changes nothing until told to", async () => {
  const sheets = new MemorySheets();
  sheets.sheet("Sheet1").set(5, 1, "手工备注");
  const before = await sheets.read();
  const asked = await insertTables(sheets, request({ at: placed("Sheet1", 0, 0) }));
  expect(asked).toMatchObject({ done: false, filled: 1 });
  expect(await sheets.read()).toEqual(before);
  const told = await insertTables(sheets, request({ at: placed("Sheet1", 0, 0), overwrite: true }));
  expect(told.done).toBe(true);
  if (!told.done) return;
  expect(await undoInsertion(sheets, told.undo, false)).toEqual({ done: true });
  expect((await sheets.read()).sheets[0]?.values).toEqual([["手工备注"]]);
});

test("a protected sheet is refused before anything is written", async () => {
  const sheets = new MemorySheets();
  const { id } = sheets.sheet("Sheet1");
  sheets.sheet("Sheet1").isProtected = true;
  await expect(insertTables(sheets, request({ at: placed(id, 0, 0) }))).rejects.toBeInstanceOf(
    SheetsError
  );
});

test("totals as formulas add up what the form says they are", async () => {
  const sheets = new MemorySheets();
  await insertTables(sheets, request({ totals: "formulas" }));
  const { formulas } = (await sheets.read()).sheets[2]!;
  const line = (label: string) => formulas.find((row) => row.includes(label)) ?? [];
  expect(line("一、本年新收政府信息公开申请数量").at(-1)).toBe("=SUM(D6:I6)");
  expect(line("（七）总计").slice(3)).toEqual([
    "=SUM(D8:D28)",
    "=SUM(E8:E28)",
    "=SUM(F8:F28)",
    "=SUM(G8:G28)",
    "=SUM(H8:H28)",
    "=SUM(I8:I28)",
    "=SUM(J8:J28)",
  ]);
});

test("labels can be locked, figures stay open", async () => {
  const sheets = new MemorySheets();
  await insertTables(sheets, request({ forms: ["t4"], protect: true }));
  const sheet = sheets.sheet("四、复议诉讼");
  expect(sheet.isProtected).toBe(true);
  const open = sheet.formats
    .filter(({ format }) => format.locked === false)
    .map(({ at }) => at.columns);
  expect(open.reduce((sum, columns) => sum + columns, 0)).toBe(15);
});

test("a unit name that looks like a formula is written as text", async () => {
  const sheets = new MemorySheets();
  const inserted = await insertTables(sheets, request({ unit: "=1+1", forms: ["t4"] }));
  const written = sheets.sheet("四、复议诉讼").snapshot();
  expect(written.formulas[0]?.[0]).toBe("=1+12025年政府信息公开工作年度报告");
  expect(written.values[0]?.[0]).toBe("=1+12025年政府信息公开工作年度报告");
  expect(inserted.done && (await undoInsertion(sheets, inserted.undo, false))).toEqual({
    done: true,
  });
});

test("undo asks when figures were typed since, and then obeys", async () => {
  const sheets = new MemorySheets();
  const inserted = await insertTables(sheets, request({ forms: ["t4"] }));
  if (!inserted.done) throw new Error("not inserted");
  sheets.sheet("四、复议诉讼").set(5, 0, 7);
  expect(await undoInsertion(sheets, inserted.undo, false)).toEqual({ done: false, changed: 1 });
  expect((await sheets.read()).sheets).toHaveLength(2);
  expect(await undoInsertion(sheets, inserted.undo, true)).toEqual({ done: true });
  expect((await sheets.read()).sheets).toHaveLength(1);
});

test("cells that take counts are told to take whole numbers from 0", async () => {
  const sheets = new MemorySheets();
  await insertTables(sheets, request({ forms: ["t3"] }));
  const { rules, page, widths } = sheets.sheet("三、依申请公开");
  expect(rules).toMatchObject([
    { at: { row: 5, column: 3, rows: 25, columns: 7 }, rule: { kind: "wholeNumber", least: 0 } },
  ]);
  expect(page).toMatchObject({ orientation: "portrait", titleRows: [0, 4] });
  expect([...widths.values()].reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(550);
});
