import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { officeInJsdom, type OfficeInJsdom } from "../../workbench";

let office: OfficeInJsdom;
const sheets = excelSheets();

beforeEach(async () => {
  office = await officeInJsdom({ sheets: ["甲", "图表", "乙"] });
  globalThis.Excel = office.Excel;
  globalThis.Office = office.Office;
});
afterEach(() => office.close());

const ids = () => office.grid.sheets().map(({ id }) => id);
const names = async () => (await sheets.read()).sheets.map(({ name }) => name);

test("a sheet that is a chart spoils nothing", async () => {
  await sheets.apply([{ do: "note", key: "a", text: "1" }]);
  office.host.faults.makeChartSheet(ids()[1] ?? "");
  expect(await names()).toEqual(["甲", "乙"]);
  expect((await sheets.read()).notes).toEqual({ a: "1" });
});

test("an Excel that answers nothing of null objects is read all the same, with notes and marks", async () => {
  office.grid.write(ids()[0] ?? "", { row: 0, column: 0, rows: 1, columns: 1 }, [["x"]]);
  await sheets.apply([{ do: "note", key: "a", text: "1" }]);
  office.host.faults.refuseNullObjects(true);
  const { sheets: read, notes, marks } = await sheets.read();
  expect(read.map(({ values }) => values)).toEqual([[["x"]], [], []]);
  expect([notes, marks]).toEqual([{ a: "1" }, []]);
});

test("after that it is asked for apart at once", async () => {
  office.host.faults.refuseNullObjects(true);
  await sheets.read();
  await sheets.read();
  office.host.clearLog();
  expect(await names()).toEqual(["甲", "图表", "乙"]);
  expect(office.host.log().map(({ error }) => error)).toEqual([null, null, null, null]);
});

test("an Excel that reads no sheet at all says why", async () => {
  office.host.faults.failCall("Worksheet.protection", "GeneralException");
  await expect(sheets.read()).rejects.toMatchObject({ reason: "host" });
});
