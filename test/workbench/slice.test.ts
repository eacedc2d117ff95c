import { officeInJsdom, type OfficeInJsdom } from "./officeInJsdom";

let office: OfficeInJsdom;
beforeAll(async () => {
  const t = performance.now();
  office = await officeInJsdom();
  console.log("ready", performance.now() - t);
});
afterAll(() => office.close());

test("slice", async () => {
  const { Excel } = office;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B2");
    range.values = [[1, 2], [3, "=A1+B1"]];
    range.format.fill.color = "#FF0000";
    const added = context.workbook.worksheets.add("决算");
    const format = sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=$A$1<>$B$1";
    format.custom.format.fill.color = "#FDE2E1";
    format.load("id");
    added.load("name,position");
    await context.sync();
    range.load("values,address,format/fill/color");
    await context.sync();
    expect(range.values).toEqual([[1, 2], [3, 3]]);
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.format.fill.color).toBe("#FF0000");
    expect(added.name).toBe("决算");
    expect(format.id).toMatch(/^\{/);
  });
  const [sheet] = office.grid.sheets();
  const [mark] = office.grid.marks(sheet!.id);
  expect(office.grid.showing(sheet!.id, mark!)).toBe(true);
  console.log(office.host.log(), office.problems);
});
