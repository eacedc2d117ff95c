import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import type { Edit, MarkStyle } from "../../src/sheets/Sheets";
import { toXlsx } from "../fixtures/workbooks/toXlsx";
import { customXmlOf, type GridMark, officeInJsdom, type OfficeInJsdom } from "../../workbench";

const red: MarkStyle = { fill: "#FDE2E1", font: "#B42318", bold: true };
const sheets = excelSheets();
let office: OfficeInJsdom;
let sheet = "";

beforeEach(async () => {
  office = await officeInJsdom();
  globalThis.Excel = office.Excel;
  globalThis.Office = office.Office;
  sheet = office.grid.sheets()[0]?.id ?? "";
  await sheets.read();
});
afterEach(() => {
  expect(office.problems).toEqual([]);
  office.close();
});

const mark = (row: number, on = sheet): Edit => ({
  ...{ do: "mark", sheet: on, row, column: 1, style: red },
  formula: `=$A$${row + 1}<>$B$${row + 1}`,
});
const foreign = (id: string, change: Partial<GridMark> = {}): GridMark => ({
  ...{ id, row: 0, column: 1, formula: "=$A$1<>$B$1", fill: "#00FF00" },
  ...{ fontColor: null, bold: false, ...change },
});
const ids = (on = sheet) => office.grid.marks(on).map(({ id }) => id);
const remove = async () => {
  const { marks } = await sheets.read();
  return sheets.apply(marks.map((each) => ({ do: "unmark", mark: each })));
};

/** As Excel may after a file was saved and opened: sheets and formats get other ids. */
const reopen = () => {
  const [{ id, name } = { id: "", name: "" }] = office.grid.sheets();
  const marks = office.grid.marks(id);
  office.grid.updateSheet(id, { name: "~" });
  const again = office.grid.addSheet(name);
  // Ids that other formats had before, in another order.
  const others = marks.map((each) => each.id).reverse();
  marks.forEach((each, n) => office.grid.addMark(again.id, { ...each, id: others[n] ?? "" }));
  office.grid.removeSheet(id);
  sheet = again.id;
};

test("after the workbook was opened again with other ids, the marks are found", async () => {
  await sheets.apply([mark(0), mark(1), mark(2)]);
  reopen();
  office.grid.addMark(sheet, foreign("{F}"));
  const { marks } = await sheets.read();
  expect(marks.map((each) => each.sheet)).toEqual([sheet, sheet, sheet]);
  expect((await remove()).unmarked).toBe(3);
  expect(ids()).toEqual(["{F}"]);
});

test("an id that is somebody else's rule by now removes nothing of hers", async () => {
  await sheets.apply([mark(0)]);
  const [ours = ""] = ids();
  office.grid.removeMark(sheet, ours);
  office.grid.addMark(sheet, foreign(ours, { formula: "=$B$1>100" }));
  expect((await remove()).unmarked).toBe(0);
  expect(ids()).toEqual([ours]);
});

test("a rule of hers with the same formula in another cell stays", async () => {
  await sheets.apply([mark(0)]);
  office.grid.addMark(sheet, foreign("{F}", { row: 7 }));
  expect((await remove()).unmarked).toBe(1);
  expect(ids()).toEqual(["{F}"]);
});

test("marks that moved and got other ids are known by formula and look", async () => {
  await sheets.apply([mark(0), mark(1)]);
  office.grid.asPerson((grid) => {
    grid.insert(sheet, { row: 0, column: 0, rows: 3, columns: 16_384 }, "rows");
    grid.updateSheet(sheet, { name: "改名" });
  });
  reopen();
  expect((await remove()).unmarked).toBe(2);
  expect(ids()).toEqual([]);
});

test("the copies of a copied sheet go with the marks", async () => {
  await sheets.apply([mark(0), mark(1)]);
  const copy = office.grid.addSheet("Sheet1 (2)").id;
  office.grid
    .marks(sheet)
    .forEach((each, n) => office.grid.addMark(copy, { ...each, id: `c${n}` }));
  office.grid.addMark(copy, foreign("{F}", { formula: "=TRUE" }));
  expect((await remove()).unmarked).toBe(4);
  expect([ids(), ids(copy)]).toEqual([[], ["{F}"]]);
});

test("a file that was marked without Excel brings its marks along", async () => {
  const file = openXlsx(toXlsx([{ name: "Sheet1", values: [[1, 2]] }]));
  const [{ id } = { id: "" }] = (await file.read()).sheets;
  await file.apply([mark(0, id)]);
  const bytes = await file.toBytes();
  office.host.document.replaceCustomXml(customXmlOf(bytes.slice().buffer));
  office.grid.addMark(sheet, foreign("{X}", { fill: red.fill }));
  expect((await sheets.read()).marks).toHaveLength(1);
  expect((await remove()).unmarked).toBe(1);
  expect([ids(), (await sheets.read()).marks]).toEqual([[], []]);
});

test("a format that refuses to go holds up no new mark", async () => {
  await sheets.apply([mark(0)]);
  const { marks } = await sheets.read();
  const edits = [...marks.map((each): Edit => ({ do: "unmark", mark: each })), mark(5)];
  office.host.faults.failCall("ConditionalFormat.delete", "GeneralException");
  const applied = await sheets.apply(edits);
  expect([applied.marks.length, applied.unmarked]).toEqual([1, 0]);
  expect(office.grid.marks(sheet).map(({ row }) => row)).toEqual([0, 5]);
});

test("foreign formats that cannot be read hold up neither removal nor marks", async () => {
  await sheets.apply([mark(0)]);
  reopen();
  office.host.faults.failCall("ConditionalFormat.type", "GeneralException");
  const { marks } = await sheets.read();
  const edits = [...marks.map((each): Edit => ({ do: "unmark", mark: each })), mark(5)];
  expect((await sheets.apply(edits)).marks).toHaveLength(1);
});
