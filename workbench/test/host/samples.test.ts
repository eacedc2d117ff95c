import { area, codeOf, useOffice } from "../../src/testing";

/** What Microsoft's own samples and type declarations rely on, and the stage once answered wrongly. */
const opened: (string | null)[] = [];
const office = useOffice({ sheets: ["Sheet1"], onWorkbook: (file) => opened.push(file) });

const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.it.Excel.run((context) => batch(context.workbook.worksheets.getItem("Sheet1"), context));

test("every named color of HTML is a color", async () => {
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.format.fill.color = "PaleGoldenrod";
    cell.format.font.color = "rebeccapurple";
    cell.load("format/fill/color,format/font/color");
    await context.sync();
    expect([cell.format.fill.color, cell.format.font.color]).toEqual(["#EEE8AA", "#663399"]);
    cell.format.fill.color = "no color";
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test("a workbook is created without a file", async () => {
  await office.it.Excel.createWorkbook();
  expect(opened).toEqual([null]);
});

test("clearing links leaves contents and marks; formats go with them only when asked", async () => {
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[5]];
    cell.format.fill.color = "red";
    cell.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    cell.clear("Hyperlinks");
    cell.load("values,format/fill/color");
    await context.sync();
    expect([cell.values, cell.format.fill.color]).toEqual([[[5]], "#FF0000"]);
    cell.clear("RemoveHyperlinks");
    cell.load("values,format/fill/color");
    const marks = cell.conditionalFormats.getCount();
    await context.sync();
    expect([cell.values, cell.format.fill.color, marks.value]).toEqual([[[5]], "#FFFFFF", 1]);
  });
});

test("loading no property tells only whether something is there", async () => {
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    const none = context.workbook.worksheets.getItemOrNullObject("none");
    cell.load("NoPropertiesNeeded");
    none.load("NoPropertiesNeeded");
    context.workbook.worksheets.load("items/NoPropertiesNeeded");
    await context.sync();
    expect([none.isNullObject, context.workbook.worksheets.items.length]).toEqual([true, 1]);
    expect(() => cell.values).toThrow();
  });
});

test("one cell's number format does for a larger range, one cell's value does not", async () => {
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.numberFormat = [["0.00"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat.flat()).toEqual(["0.00", "0.00", "0.00", "0.00"]);
    range.values = [[1]];
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test("a tab's color is a color, or none, and is not told of a hidden sheet", async () => {
  await run(async (sheet, context) => {
    const seen: unknown[] = [];
    for (const color of ["orange", "#ff0000", ""]) {
      sheet.tabColor = color;
      sheet.load("tabColor");
      await context.sync();
      seen.push(sheet.tabColor);
    }
    expect(seen).toEqual(["#FFA500", "#FF0000", ""]);
    sheet.tabColor = "nonsense";
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test("names stand for values too, and tell of what kind these are", async () => {
  await run(async (_, context) => {
    const { names } = context.workbook;
    const formulas = ["=5", "=0.5", '="文"', "=TRUE", "=1/0", "={1,2;3,4}", "=Sheet1!$A$1:$B$2"];
    const items = formulas.map((formula, n) => names.add(`n.${n}`, formula));
    for (const item of items) item.load("type,value");
    await context.sync();
    expect(items.map(({ type, value }): unknown[] => [type, value])).toEqual([
      ["Integer", 5],
      ["Double", 0.5],
      ["String", "文"],
      ["Boolean", true],
      ["Error", "#DIV/0!"],
      ["Array", expect.anything()],
      ["Range", "Sheet1!$A$1:$B$2"],
    ]);
    names.add("table", "=Table1[figure]");
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test("names that are also functions are names", async () => {
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [[7]];
    for (const name of ["N", "SUM", "Rate", "Year"]) context.workbook.names.add(name, cell);
    sheet.getRange("B1").formulas = [["=SUM(N,Rate)"]];
    const sum = sheet.getRange("B1").load("values");
    await context.sync();
    expect(sum.values).toEqual([[14]]);
  });
});

test("a calculation tells where", async () => {
  const calculated: string[] = [];
  await run(async (sheet, context) => {
    sheet.getRange("B2:B3").formulas = [["=A1"], ["=A1*2"]];
    sheet.onCalculated.add((event) => {
      calculated.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
  });
  office.it.grid.asPerson((grid) => {
    grid.write(office.sheet, area("A1"), [[1]]);
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(calculated).toEqual(["B2:B3"]);
});

test("while calculation is manual, results stay until they are asked for", async () => {
  await run(async (sheet, context) => {
    const { application } = context.workbook;
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[5]];
    const result = sheet.getRange("B1").load("values");
    await context.sync();
    expect(result.values).toEqual([[2]]);
    sheet.getRange("C1").formulas = [["=A1*3"]];
    const entered = sheet.getRange("B1:C1").load("values");
    await context.sync();
    // A formula is calculated when it is entered, in whatever mode.
    expect(entered.values).toEqual([[2, 15]]);
    application.calculate("Recalculate");
    result.load("values");
    await context.sync();
    expect(result.values).toEqual([[10]]);
    sheet.getRange("A1").values = [[6]];
    application.calculationMode = "Automatic";
    result.load("values");
    await context.sync();
    expect(result.values).toEqual([[12]]);
  });
});

test("an add-in hears when its settings change", async () => {
  let heard = 0;
  await run(async (_, context) => {
    context.workbook.settings.onSettingsChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.settings.add("key", 1);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toBe(1);
});

test("events that the host cannot raise are refused", async () => {
  const { Office } = office.it;
  const status = await new Promise((resolve) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.ActiveViewChanged,
      () => undefined,
      (result: Office.AsyncResult<void>) => resolve(result.status)
    );
  });
  expect(status).toBe("failed");
});
