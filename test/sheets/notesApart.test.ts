import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { officeInJsdom } from "../../workbench";

/** By itself: what Excel objected to once is not asked for again as long as the page lives. */
test("an Excel that objects to asking for notes at once is asked for them apart", async () => {
  const office = await officeInJsdom();
  globalThis.Excel = office.Excel;
  globalThis.Office = office.Office;
  const sheets = excelSheets();
  await sheets.apply([{ do: "note", key: "a", text: "1" }]);
  office.host.faults.failBatch(1, "ItemNotFound");
  expect((await sheets.read()).notes).toEqual({ a: "1" });
  office.host.clearLog();
  expect((await sheets.read()).notes).toEqual({ a: "1" });
  expect(office.host.log()).toHaveLength(2);
  office.close();
});
