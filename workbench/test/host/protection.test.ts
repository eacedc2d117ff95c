import { area, codeOf, useOffice } from "../../src/testing";

const office = useOffice();

test("a protected sheet refuses what its locked cells would take", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").format.protection.locked = false;
    sheet.protection.protect({ allowFormatColumns: true });
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({ allowFormatColumns: true });
    sheet.getRange("A1:B1").values = [[1, 2]];
    sheet.getRange("A:A").format.columnWidth = 99;
    await context.sync();
    const refused: (() => void)[] = [
      () => (sheet.getRange("A1:C1").values = [[1, 2, 3]]),
      () => sheet.getRange("C1").clear("Contents"),
      () => (sheet.getRange("A1").format.fill.color = "red"),
      () => sheet.getRange("A1:B1").merge(),
      () => sheet.getRange("1:1").insert("Down"),
      () => sheet.getRange("A1").conditionalFormats.add("Custom"),
      () => sheet.protection.protect(),
    ];
    const codes: string[] = [];
    for (const act of refused) {
      act();
      codes.push(await codeOf(context.sync()));
    }
    expect(codes).toEqual([...Array<string>(6).fill("AccessDenied"), "InvalidOperation"]);
  });
  expect(it.grid.values(id, area("A1:C1"))).toEqual([[1, 2, ""]]);
});

test("a password is needed again", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.protect({}, "geheim");
    sheet.protection.unprotect("wrong");
    expect(await codeOf(context.sync())).toBe("AccessDenied");
    sheet.protection.unprotect("geheim");
    sheet.getRange("A1").values = [[1]];
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});
