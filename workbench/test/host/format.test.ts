import { area, codeOf, useOffice } from "../../src/testing";

const office = useOffice();

test("fill, font, alignment and wrapping", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    format.load("fill/color,font/color,font/bold,horizontalAlignment,wrapText");
    await context.sync();
    expect(format.fill.color).toBe("#FFFFFF");
    expect(format.font).toMatchObject({ color: "#000000", bold: false });
    format.fill.color = "#fde2e1";
    format.font.color = "red";
    format.font.name = "仿宋";
    format.font.size = 14;
    format.font.bold = true;
    format.font.italic = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Center";
    format.wrapText = true;
    format.load();
    format.fill.load();
    format.font.load();
    await context.sync();
    expect(format.fill.color).toBe("#FDE2E1");
    expect(format.font).toMatchObject({ color: "#FF0000", name: "仿宋", size: 14, italic: true });
    expect(format).toMatchObject({ horizontalAlignment: "Center", verticalAlignment: "Center" });
    format.fill.clear();
    await context.sync();
  });
  expect(it.grid.format(id, area("A1:B2"))).toMatchObject({ fill: "", bold: true, wrap: true });
});

test("what differs is null, or an empty color", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A1").format.font.bold = true;
    const { format } = sheet.getRange("A1:B1");
    format.load("fill/color,font/bold");
    await context.sync();
    expect(format.fill.color).toBe("");
    expect(format.font.bold).toBeNull();
  });
});

test("set() with an object, and a color that is none", async () => {
  await office.it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.set({ values: [[5]], format: { font: { bold: true }, wrapText: true } });
    range.load("values,format/font/bold,format/wrapText");
    await context.sync();
    expect(range.values).toEqual([[5]]);
    expect(range.format).toMatchObject({ wrapText: true });
    range.format.fill.color = "no color";
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test("borders come edge by edge", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").format;
    for (const edge of ["EdgeTop", "EdgeBottom", "InsideHorizontal"] as const) {
      borders.getItem(edge).style = "Continuous";
      borders.getItem(edge).weight = "Medium";
    }
    const left = borders.getItem("EdgeLeft");
    left.color = "#0000FF";
    left.load("style,color,weight,sideIndex");
    borders.load("items/sideIndex,items/style");
    await context.sync();
    expect(left.toJSON()).toEqual({
      ...{ style: "Continuous", color: "#0000FF", weight: "Thin", sideIndex: "EdgeLeft" },
    });
    expect(borders.items.map(({ style }) => style)).toEqual([
      ...["Continuous", "Continuous", "Continuous", "None", "None", "Continuous"],
    ]);
    borders.getItem("DiagonalDown").style = "Continuous";
    expect(await codeOf(context.sync())).toBe("NotImplemented");
  });
  expect(it.grid.format(id, area("A2")).borders.EdgeTop?.weight).toBe("Medium");
});

test("widths, heights and fitting", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B:C").format.columnWidth = 90;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("D1").values = [["一二三四五六七八九十"]];
    sheet.getRange("D1").format.autofitColumns();
    const formats = ["B1:C1", "A1:B1", "A2", "D1"].map((address) => sheet.getRange(address).format);
    for (const format of formats) format.load("columnWidth,rowHeight");
    await context.sync();
    const [both, mixed, row, fitted] = formats;
    expect(both?.columnWidth).toBe(90);
    expect(mixed?.columnWidth).toBeNull();
    expect(row?.rowHeight).toBe(30);
    expect(fitted?.columnWidth).toBeGreaterThan(100);
  });
});

test("an alignment the grid has no word for says so", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.format.horizontalAlignment = "CenterAcrossSelection";
    expect(await codeOf(context.sync())).toBe("NotImplemented");
  });
  expect(it.problems).toEqual([
    'the workbench does not emulate the alignment "CenterAcrossSelection"',
  ]);
});
