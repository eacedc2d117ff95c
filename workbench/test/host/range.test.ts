import { aMoment, area, codeOf, eventually, useOffice } from "../../src/testing";

const office = useOffice({ sheets: ["决算", "上年 表"] });

test("values, formulas and texts go round", async () => {
  await office.it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:C2");
    range.values = [
      ["12", "一", true],
      ["=A1*2", "#REF!", ""],
    ];
    range.numberFormat = [
      ["0.0", "@", null],
      ["General", "General", "General"],
    ];
    range.load("values,formulas,formulasLocal,text,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual([
      [12, "一", true],
      [24, "#REF!", ""],
    ]);
    expect(range.formulas).toEqual([
      [12, "一", true],
      ["=A1*2", "#REF!", ""],
    ]);
    expect(range.formulasLocal).toEqual(range.formulas);
    expect(range.text).toEqual([
      ["12.0", "一", "TRUE"],
      ["24", "#REF!", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String", "Boolean"],
      ["Double", "Error", "Empty"],
    ]);
    expect(range.numberFormat[0]).toEqual(["0.0", "@", "General"]);
  });
});

test("one value fills the range, null leaves a cell alone", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    sheet.getRange("A1:B2").values = 7 as never;
    sheet.getRange("A1:B1").values = [[null, 8]];
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 8],
      [7, 7],
    ]);
  });
});

test("where it lies", async () => {
  await office.it.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const range = sheets.getItem("上年 表").getRange("B3:D4");
    const whole = sheets.getItem("决算").getRange();
    const rows = sheets.getItem("决算").getRange("B3:D4").getEntireRow();
    for (const one of [range, whole, rows]) {
      one.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount,values");
    }
    range.worksheet.load("name");
    await context.sync();
    expect(range.address).toBe("'上年 表'!B3:D4");
    expect(range.worksheet.name).toBe("上年 表");
    expect(range).toMatchObject({ rowIndex: 2, columnIndex: 1, rowCount: 2, columnCount: 3 });
    expect(range.cellCount).toBe(6);
    expect(whole).toMatchObject({ address: "决算!1:1048576", cellCount: -1, values: null });
    expect(rows).toMatchObject({ address: "决算!3:4", values: null });
  });
});

test("ranges from ranges", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    const range = sheet.getRange("B2:D4");
    const derived = {
      cell: range.getCell(0, 1),
      outside: range.getCell(5, 0),
      row: range.getRow(1),
      column: range.getColumn(2),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(1, -2),
      absolute: range.getAbsoluteResizedRange(1, 1),
      bounding: range.getBoundingRect("F1"),
      ofRange: range.getBoundingRect(sheet.getRange("A9")),
      shared: range.getIntersection("C3:Z9"),
      none: range.getIntersectionOrNullObject("F1"),
      last: range.getLastCell(),
      below: range.getRowsBelow(2),
      before: range.getColumnsBefore(1),
      indexes: sheet.getRangeByIndexes(1, 2, 3, 4),
      single: sheet.getCell(9, 9),
    };
    for (const one of Object.values(derived)) one.load("address");
    await context.sync();
    expect(derived.none.isNullObject).toBe(true);
    const addresses = Object.entries(derived)
      .filter(([name]) => name !== "none")
      .map(([name, { address }]) => `${name} ${address.replace("决算!", "")}`);
    expect(addresses).toEqual([
      "cell C2",
      "outside B7",
      "row B3:D3",
      "column D2:D4",
      "offset A3:C5",
      "resized B2:B5",
      "absolute B2",
      "bounding B1:F4",
      "ofRange A2:D9",
      "shared C3:D4",
      "last D4",
      "below B5:D6",
      "before A2:A4",
      "indexes C2:F4",
      "single J10",
    ]);
  });
});

test("what is in use", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    const empty = sheet.getUsedRangeOrNullObject(true).load("address");
    const chained = empty.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([empty.isNullObject, chained.isNullObject]).toEqual([true, true]);
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("E5").format.fill.color = "red";
    const values = sheet.getUsedRange(true).load("address");
    const all = sheet.getUsedRangeOrNullObject().load("address");
    const column = sheet.getRange("B:C").getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([values.address, all.address, column.address]).toEqual([
      "决算!B2",
      "决算!B2:E5",
      "决算!B2",
    ]);
  });
});

test("a range held across requests moves with inserted and deleted rows", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    const held = sheet.getRange("B5:C6");
    held.load("address");
    await context.sync();
    const inserted = sheet.getRange("2:3").insert("Down").load("address");
    held.load("address");
    await context.sync();
    expect([held.address, inserted.address]).toEqual(["决算!B7:C8", "决算!2:3"]);
    it.grid.asPerson((grid) => {
      grid.remove(id, area("1:1"), "rows");
    });
    sheet.getRange("A:A").delete("Left");
    held.load("address");
    await context.sync();
    expect(held.address).toBe("决算!A6:B7");
    sheet.getRange("6:7").delete("Up");
    await context.sync();
    held.load("address");
    expect(await codeOf(context.sync())).toBe("InvalidReference");
  });
});

test("part of a row cannot be pushed aside, and says so", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").insert("Down");
    expect(await codeOf(context.sync())).toBe("NotImplemented");
  });
  expect(it.problems[0]).toContain("shifting part of a row or column");
});

test("a large write comes in slices", async () => {
  const { it, sheet } = office;
  const rows = Array.from({ length: 400 }, (_, r) => [r, r + 1, r + 2, r + 3, r + 4]);
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:E400").values = rows;
    await context.sync();
  });
  expect(it.grid.values(sheet, area("A1:E400"))).toEqual(rows);
  expect(it.host.log()[0]?.what).toContain("Range._ValidateArraySize()");
});

test("clearing takes contents, formats or all", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C:C").clear();
    await context.sync();
  });
  expect(it.grid.values(id, area("A1:C1"))).toEqual([["", 2, ""]]);
  expect(it.grid.format(id, area("A1")).bold).toBe(true);
  expect(it.grid.format(id, area("B1:C1")).bold).toBe(false);
});

test("merged cells", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").merge();
    sheet.getRange("C1:D2").merge(true);
    const areas = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
    areas.load("address,areaCount");
    areas.areas.load("items/address");
    const none = sheet.getRange("F1:G4").getMergedAreasOrNullObject().load("address");
    await context.sync();
    expect(areas.address).toBe("决算!A1:B2,决算!C1:D1,决算!C2:D2");
    expect(areas.areas.items.map((one) => one.address)).toHaveLength(3);
    expect(none.isNullObject).toBe(true);
    sheet.getRange("A1:D4").unmerge();
    const after = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
    await context.sync();
    expect(after.isNullObject).toBe(true);
  });
});

test("several areas survive to a later request", async () => {
  await office.it.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges("A1, C3:D4");
    await context.sync();
    areas.load("address,cellCount");
    await context.sync();
    expect(areas).toMatchObject({ address: "决算!A1,决算!C3:D4", cellCount: 5 });
  });
});

test("selecting activates the sheet, and is read back", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("上年 表").getRange("B2:C3").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, cell.address]).toEqual(["'上年 表'!B2:C3", "'上年 表'!B2"]);
    const { sheet } = it.grid.selection();
    it.grid.select(sheet, [area("A1"), area("C3")]);
    const several = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    expect(several.address).toBe("'上年 表'!A1,'上年 表'!C3");
    context.workbook.getSelectedRange();
    expect(await codeOf(context.sync())).toBe("InvalidSelection");
  });
});

test("wrong sizes, addresses and places are refused", async () => {
  await office.it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [[1]];
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
    sheet.getRange("not an address");
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
    sheet.getRange("A1").getOffsetRange(-1, 0);
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
    sheet.getRange("Nowhere!A1");
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});

test("a range untracked before the first sync leaves nothing to clean up", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1").untrack();
    range.values = [[1]];
    await context.sync();
  });
  await aMoment();
  expect(it.host.log()).toHaveLength(1);
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
    await context.sync();
  });
  await eventually(() => {
    expect(it.host.log().map(({ what }) => what.at(-1))).toEqual([
      "Range.values =",
      "Range.load(values)",
      "Workbook._RemoveReference()",
    ]);
  });
});
