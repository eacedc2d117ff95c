import { area, codeOf, useOffice } from "../../src/testing";

const office = useOffice();

async function addMark(address: string, formula: string): Promise<string> {
  return office.it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FDE2E1";
    format.custom.format.font.color = "#B42318";
    format.custom.format.font.bold = true;
    format.load("id");
    await context.sync();
    return format.id;
  });
}

test("a mark is added in one request and stands in the grid", async () => {
  const { it, sheet } = office;
  it.grid.write(sheet, area("A1:B1"), [[1, 2]]);
  const id = await addMark("C3", "=$A$1<>$B$1");
  const [mark, ...more] = it.grid.marks(sheet);
  expect(more).toEqual([]);
  expect(mark).toEqual({
    ...{ id, row: 2, column: 2, formula: "=$A$1<>$B$1" },
    ...{ fill: "#FDE2E1", fontColor: "#B42318", bold: true },
  });
  expect(mark && it.grid.showing(sheet, mark)).toBe(true);
  expect(it.host.log()[0]?.writes).toBe(true);
});

test("many marks wait for one calculation, not for one each", async () => {
  const settled = jest.spyOn(office.it.grid, "settled");
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 1; row <= 50; row++) {
      const format = sheet.getRange(`A${row}`).conditionalFormats.add("Custom");
      format.custom.rule.formula = `=$A$${row}=""`;
      format.load("id");
    }
    await context.sync();
  });
  expect(office.it.grid.marks(office.sheet)).toHaveLength(50);
  expect(settled.mock.calls.length).toBeLessThan(5);
});

test("marks are listed, counted, loaded and found by id", async () => {
  const [first, second] = [await addMark("A1", "=TRUE"), await addMark("B2", "=$A$1>0")];
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const all = sheet.getRange().conditionalFormats;
    all.load("items/id,items/type,items/custom/rule/formula");
    const count = sheet.getRange("B1:B9").conditionalFormats.getCount();
    const found = all.getItem(second).load("id,type");
    const cell = found.getRange().load("address");
    const elsewhere = sheet.getRange("A1").conditionalFormats.getItemOrNullObject(second);
    elsewhere.load("id");
    await context.sync();
    expect(all.items.map(({ id, custom }) => [id, custom.rule.formula])).toEqual([
      [first, "=TRUE"],
      [second, "=$A$1>0"],
    ]);
    expect(count.value).toBe(1);
    expect([found.id, found.type, cell.address]).toEqual([second, "Custom", "Sheet1!B2"]);
    expect(elsewhere.isNullObject).toBe(true);
  });
});

test("a mark is changed in a later request, and deleted by id from the whole sheet", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRange("A1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=TRUE";
    format.load("id");
    await context.sync();
    format.custom.rule.formula = "=FALSE";
    await context.sync();
    expect(it.grid.marks(id)).toMatchObject([{ id: format.id, formula: "=FALSE" }]);
    const all = sheet.getRange().conditionalFormats;
    all.getItemOrNullObject(format.id).delete();
    await context.sync();
    // Twice does no harm.
    all.getItemOrNullObject(format.id).delete();
    await context.sync();
    all.getItem(format.id).load("id");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
  expect(it.grid.marks(id)).toEqual([]);
});

test("a mark added before rows are inserted in the same request moves with its cell", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRange("A5").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$A$5>0";
    sheet.getRange("1:2").insert("Down");
    format.custom.format.fill.color = "#FF0000";
    await context.sync();
  });
  expect(it.grid.marks(id)).toMatchObject([{ row: 6, formula: "=$A$7>0", fill: "#FF0000" }]);
});

test("what the stage cannot show is refused by name", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").conditionalFormats.add("DataBar");
    expect(await codeOf(context.sync())).toBe("NotImplemented");
    sheet.getRange("A1:B2").conditionalFormats.add("Custom");
    expect(await codeOf(context.sync())).toBe("NotImplemented");
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "A1>0";
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
  expect(it.problems).toEqual([
    'the workbench does not emulate conditional formats of type "DataBar"',
    'the workbench does not emulate conditional formats of this size {"rows":2,"columns":2}',
  ]);
});
