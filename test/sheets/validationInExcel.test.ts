import { editions } from "../../src/editions";
import { checkWorkbook } from "../../src/features/doing/check/checkWorkbook";
import { clearMarks } from "../../src/features/drawing/mark/clearMarks";
import { insertTables } from "../../src/features/doing/insert/insertTables";
import { undoInsertion } from "../../src/features/doing/insert/undoInsertion";
import { excelSheets } from "../../src/sheets/excel/excelSheets";
import type { SheetsError } from "../../src/sheets/SheetsError";
import { wordsFor } from "../../src/words";
import { officeInJsdom, type OfficeInJsdom } from "../../workbench";

/** The whole way from a feature to the cells: office.js, its messages, and the host that answers. */
let office: OfficeInJsdom;
const sheets = excelSheets();
const disputes = "四、复议诉讼";

beforeEach(async () => {
  office = await officeInJsdom();
  globalThis.Excel = office.Excel;
  globalThis.Office = office.Office;
});
afterEach(() => {
  expect(office.problems).toEqual([]);
  office.close();
});

const insert = (forms: readonly string[]) =>
  insertTables(sheets, {
    edition: editions[0]!,
    forms,
    unit: "某县",
    year: 2025,
    at: null,
    totals: "typed",
    protect: false,
    overwrite: false,
    words: wordsFor("zh-CN").cells,
  });

const idOf = (name: string) => office.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
const line = { row: 5, column: 0, rows: 1, columns: 15 };
const fill = (figures: readonly number[]) => office.grid.write(idOf(disputes), line, [figures]);
const marks = () => office.grid.marks(idOf(disputes));
const showing = () => marks().filter((mark) => office.grid.showing(idOf(disputes), mark));

const balanced = [1, 0, 2, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const broken = [1, 0, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

test("a validation takes at most three round trips, and one when there is nothing to mark", async () => {
  await insert(["t2", "t3", "t4"]);
  fill(broken);
  office.host.clearLog();
  await checkWorkbook(sheets);
  expect(office.host.log()).toHaveLength(3);
  await checkWorkbook(sheets);
  expect(office.host.log()).toHaveLength(6);
  fill(balanced);
  await checkWorkbook(sheets);
  office.host.clearLog();
  await checkWorkbook(sheets);
  expect(office.host.log()).toHaveLength(1);
});

test("the marks go and come with the figures, without another press", async () => {
  await insert(["t4"]);
  fill(broken);
  const { validation } = await checkWorkbook(sheets);
  expect(validation.verdict).toBe("fail");
  expect(
    showing()
      .map(({ column }) => column)
      .sort()
  ).toEqual([0, 1, 2, 3, 4]);
  fill(balanced);
  expect(showing()).toEqual([]);
  fill(broken);
  expect(showing()).toHaveLength(5);
  expect(await clearMarks(sheets)).toBe(5);
  expect(marks()).toEqual([]);
});

test("a mark made by somebody else is left alone", async () => {
  await insert(["t4"]);
  const foreign = {
    id: "{F}",
    row: 5,
    column: 0,
    formula: "=TRUE",
    fill: "#00FF00",
    fontColor: null,
    bold: false,
  };
  office.grid.addMark(idOf(disputes), foreign);
  fill(broken);
  await checkWorkbook(sheets);
  await clearMarks(sheets);
  expect(marks()).toEqual([foreign]);
});

test("rows inserted above take the marks with them, and they are still removed by id", async () => {
  await insert(["t4"]);
  fill(broken);
  await checkWorkbook(sheets);
  office.grid.insert(idOf(disputes), { row: 0, column: 0, rows: 3, columns: 1 }, "rows");
  expect(showing().map(({ row }) => row)).toEqual([8, 8, 8, 8, 8]);
  const { validation } = await checkWorkbook(sheets);
  expect(validation.findings[0]?.cells.map(({ address }) => address)).toEqual([
    "E9",
    "A9",
    "B9",
    "C9",
    "D9",
  ]);
  expect(marks()).toHaveLength(5);
});

test("an insertion is formatted, merged and checked as the form prescribes, and taken back whole", async () => {
  const inserted = await insert(["t3"]);
  const sheet = idOf("三、依申请公开");
  const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  expect(office.grid.merges(sheet)).toContainEqual({ row: 2, column: 0, rows: 3, columns: 3 });
  expect(office.grid.merges(sheet)).toContainEqual({ row: 7, column: 0, rows: 22, columns: 1 });
  expect(office.grid.format(sheet, at(5, 3))).toMatchObject({ fill: "#FFFDF2", locked: false });
  expect(office.grid.format(sheet, at(5, 9))).toMatchObject({ fill: "#E8F0FA", bold: true });
  expect(office.grid.validation(sheet, at(5, 3))).toMatchObject({
    kind: "wholeNumber",
    formula1: 0,
  });
  expect(office.host.document.pageLayout(sheet)).toMatchObject({ orientation: "Portrait" });
  if (!inserted.done) throw new Error("not inserted");
  expect(await undoInsertion(sheets, inserted.undo, false)).toEqual({ done: true });
  expect(office.grid.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("cells that lie apart are selected with what lies between, where Excel can do no better", async () => {
  await insert(["t3"]);
  const sheet = idOf("三、依申请公开");
  const cell = (row: number) => ({ row, column: 3, rows: 1, columns: 1 });
  await sheets.select(sheet, [cell(5), cell(28), cell(29)]);
  expect(office.grid.selection()).toEqual({
    sheet,
    areas: [{ row: 5, column: 3, rows: 25, columns: 1 }],
  });
});

describe("failures", () => {
  const reasonOf = async (act: Promise<unknown>) =>
    act.then(
      () => "none",
      (error: unknown) => (error as SheetsError).reason
    );

  test("a read that is lost says that Excel did not answer, and the next one works", async () => {
    await insert(["t4"]);
    fill(broken);
    // It is read once more, apart, before giving up.
    for (const n of [1, 2]) office.host.faults.failBatch(n, "GeneralException");
    expect(await reasonOf(checkWorkbook(sheets))).toBe("host");
    expect((await checkWorkbook(sheets)).validation.verdict).toBe("fail");
  });

  test("marks that cannot be made leave the verdict, and no mark behind", async () => {
    await insert(["t4"]);
    fill(broken);
    office.host.faults.failBatch(2, "GeneralException");
    const checked = await checkWorkbook(sheets);
    expect(checked.notMarked?.reason).toBe("host");
    expect(checked.validation.verdict).toBe("fail");
    expect(marks()).toEqual([]);
  });

  test("marks whose ids cannot be kept are taken away again", async () => {
    await insert(["t4"]);
    fill(broken);
    office.host.faults.failBatch(3, "GeneralException");
    expect((await checkWorkbook(sheets)).notMarked?.reason).toBe("host");
    expect(marks()).toEqual([]);
    expect((await checkWorkbook(sheets)).notMarked).toBeNull();
    expect(marks()).toHaveLength(5);
  });

  test("a sheet deleted between reading and marking: the verdict stands, nothing is half-marked", async () => {
    await insert(["t3", "t4"]);
    fill(broken);
    office.grid.write(idOf("三、依申请公开"), { row: 5, column: 3, rows: 1, columns: 2 }, [
      ["/", "1.5"],
    ]);
    office.host.faults.beforeBatch(2, () => office.grid.removeSheet(idOf("三、依申请公开")));
    const checked = await checkWorkbook(sheets);
    expect(checked.notMarked?.reason).toBe("missing");
    expect(marks()).toEqual([]);
  });

  test("a sheet with marks that has been deleted does not trouble the next validation", async () => {
    await insert(["t3", "t4"]);
    fill(broken);
    await checkWorkbook(sheets);
    office.grid.removeSheet(idOf(disputes));
    expect((await checkWorkbook(sheets)).notMarked).toBeNull();
  });

  test("an edit in a cell is waited for where Excel can wait, and told where it cannot", async () => {
    await insert(["t4"]);
    office.close();
    office = await officeInJsdom({
      requirementSets: { ExcelApi: "1.14", SharedRuntime: "1.1" },
      wrap: (grid) =>
        new Proxy(grid, { get: (on, key) => (key === "editing" ? () => true : bound(on, key)) }),
    });
    globalThis.Excel = office.Excel;
    expect(await reasonOf(checkWorkbook(sheets))).toBe("editing");
  });
});

function bound(target: object, key: PropertyKey): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === "function" ? value.bind(target) : value;
}
