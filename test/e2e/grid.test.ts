import { disconnectBrowser, openWorkbench, type OpenedWorkbench } from "./openWorkbench";

let stage: OpenedWorkbench;

beforeEach(async () => {
  stage = await openWorkbench();
});
afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});
afterAll(disconnectBrowser);

/** Adds a mark as the add-in does: a conditional format with a formula, by real Office.js. */
const addMark = (sheet: string, address: string, formula: string): Promise<void> =>
  stage.excel(
    async (context, mark) => {
      const range = context.workbook.worksheets.getItem(mark.sheet).getRange(mark.address);
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = mark.formula;
      format.custom.format.fill.color = "#FDE2E1";
      await context.sync();
    },
    { sheet, address, formula }
  );

/** By the grid's own pixels: 46 for the row numbers, 20 for the letters, then columns of 72, rows of 24. */
const clickGrid = async (x: number, y: number): Promise<void> => {
  const canvas = stage.page.locator('canvas[id^="univer-sheet-main-canvas"]');
  const box = await canvas.boundingBox();
  await stage.page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
};

const places = (): Promise<string[]> =>
  stage.run((w) => w.marks().map((m) => `${m.sheet}!${m.address} ${m.formula} ${m.showing}`));

test("takes what is typed as Excel does", async () => {
  const typed = ["12", "1,234", "50%", "TRUE", "12.50万元", "'007", "", "=A1*2", "—"];
  const { values, formulas } = await stage.run(async (w, row) => {
    await w.setValues("Sheet1", "A1:I1", [row]);
    return { values: w.values("Sheet1", "A1:I1")[0], formulas: w.formulas("Sheet1", "A1:I1")[0] };
  }, typed);
  expect(values).toEqual([12, 1234, 0.5, true, "12.50万元", "007", "", 24, "—"]);
  expect(formulas).toEqual([12, 1234, 0.5, true, "12.50万元", "007", "", "=A1*2", "—"]);
});

test("takes what is typed on the keyboard, and announces it to the add-in as the person's doing", async () => {
  await stage.excel(async (context) => {
    const heard: string[] = ((window as unknown as { heard: string[] }).heard = []);
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
      const details = event.details as { readonly valueBefore: unknown } | undefined;
      heard.push(
        [event.changeType, event.address, event.triggerSource, details?.valueBefore]
          .map(String)
          .join(" ")
      );
    });
    await context.sync();
  });
  await stage.run((w) => w.select("Sheet1", "B2"));
  await clickGrid(150, 60);
  await stage.page.keyboard.type("41");
  await stage.page.keyboard.press("Enter");
  await stage.page.keyboard.type("=B2+1");
  await stage.page.keyboard.press("Enter");
  await stage.page.waitForTimeout(400);
  expect(await stage.run((w) => w.values("Sheet1", "B2:B3"))).toEqual([[41], [42]]);
  const heard = await stage.excel(() =>
    Promise.resolve((window as unknown as { heard: string[] }).heard)
  );
  expect(heard).toEqual([
    "RangeEdited B2 Unknown ",
    // The result of a formula is not there yet when the change is announced.
    "RangeEdited B3 Unknown undefined",
  ]);
});

test("shows and announces what Excel does, and nothing besides", async () => {
  await stage.run((w) => w.setValues("Sheet1", "A1:D1", [["TRUE", "1E21", "=1/3", "1-2"]]));
  const seen = await stage.excel(async (context) => {
    const { worksheets, names } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    const heard: string[] = [];
    const hear = (what: string) => async () => void heard.push(what);
    worksheets.onActivated.add(hear("activated"));
    worksheets.onDeactivated.add(hear("deactivated"));
    worksheets.onSelectionChanged.add(hear("selected"));
    sheet.onChanged.add(async (event) => void heard.push(`${event.changeType} ${event.address}`));
    await context.sync();
    worksheets.add("新");
    sheet.activate();
    sheet.getRange("2:2").insert("Down");
    for (const name of ["N", "SUM", "Rate"]) names.add(name, sheet.getRange("B1"));
    const texts = sheet.getRange("A1:D1").load("text,numberFormat");
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { heard, texts: texts.text[0], format: texts.numberFormat[0]?.[3] as string };
  });
  expect(seen).toEqual({
    heard: ["RowInserted 2:2"],
    texts: ["TRUE", "1.00E+21", "0.333333333", "1月2日"],
    format: 'm"月"d"日"',
  });
});

test("keeps text that looks like a number as text when its format changes", async () => {
  await stage.run((w) => w.setValues("Sheet1", "A1:B1", [["'007", "'-653"]]));
  await stage.excel(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    format.fill.color = "#FFFF00";
    format.font.bold = true;
    await context.sync();
  });
  expect(await stage.run((w) => w.values("Sheet1", "A1:B1"))).toEqual([["007", "-653"]]);
});

test("shows a mark while its formula holds, and no longer", async () => {
  await stage.run((w) => w.setValues("Sheet1", "A1:A3", [["1"], ["2"], ["4"]]));
  await addMark("Sheet1", "A3", "=$A$1+$A$2<>$A$3");
  const showing = await stage.run(async (w) => {
    const before = w.marks()[0]?.showing;
    await w.setValues("Sheet1", "A3", [["3"]]);
    return [before, w.marks()[0]?.showing];
  });
  expect(showing).toEqual([true, false]);
});

test("moves marks and their absolute references with rows, columns and names of sheets", async () => {
  await stage.run((w) => w.setValues("Sheet1", "B2:B4", [["1"], ["2"], ["4"]]));
  await stage.run((w) => w.addSheet("上年"));
  await addMark("Sheet1", "B4", "=SUM($B$2:$B$3)<>$B$4");
  await addMark("上年", "C3", "=Sheet1!$B$4<>4");
  await stage.run((w) => w.insertRows("Sheet1", 3, 2));
  expect(await places()).toEqual([
    "Sheet1!B6 =SUM($B$2:$B$5)<>$B$6 true",
    "上年!C3 =Sheet1!$B$6<>4 false",
  ]);
  await stage.run((w) => w.insertColumns("Sheet1", "A"));
  await stage.run((w) => w.renameSheet("Sheet1", "决算 表"));
  await stage.run((w) => w.setValues("决算 表", "C6", [["3"]]));
  expect(await places()).toEqual([
    "决算 表!C6 =SUM($C$2:$C$5)<>$C$6 false",
    "上年!C3 ='决算 表'!$C$6<>4 true",
  ]);
  await stage.run((w) => w.removeSheet("决算 表"));
  expect(await places()).toEqual(["上年!C3 =#REF!<>4 false"]);
});

test("brings marks back when the deletion of their row is undone", async () => {
  await stage.run((w) => w.setValues("Sheet1", "A1:A3", [["1"], ["2"], ["4"]]));
  await addMark("Sheet1", "A3", "=$A$1+$A$2<>$A$3");
  await addMark("Sheet1", "B1", "=$A$3=4");
  await stage.run((w) => w.removeRows("Sheet1", 3));
  expect(await places()).toEqual(["Sheet1!B1 =#REF!=4 false"]);
  await clickGrid(300, 200);
  await stage.page.keyboard.press("Control+z");
  await stage.page.waitForTimeout(600);
  expect((await places()).sort()).toEqual([
    "Sheet1!A3 =$A$1+$A$2<>$A$3 true",
    "Sheet1!B1 =$A$3=4 true",
  ]);
});

test("refuses changes to a protected sheet, by hand and by the add-in", async () => {
  await stage.run(async (w) => {
    await w.setValues("Sheet1", "A1", [["1"]]);
    w.protect("Sheet1", true);
  });
  await expect(stage.run((w) => w.setValues("Sheet1", "A1", [["2"]]))).rejects.toThrow("受保护");
  await expect(
    stage.excel(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[3]];
      await context.sync();
    })
  ).rejects.toThrow();
  await clickGrid(80, 30);
  await stage.page.keyboard.type("9");
  await stage.page.keyboard.press("Enter");
  await stage.page.keyboard.press("Delete");
  expect(await stage.run((w) => w.values("Sheet1", "A1:A2"))).toEqual([[1], [""]]);
  expect(await stage.page.getByText("受保护的工作表").isVisible()).toBe(true);
});

test("a new sheet begins at its first cell, and the old one keeps its selection", async () => {
  await stage.run((w) => w.select("Sheet1", "D30"));
  await stage.excel(async (context) => {
    context.workbook.worksheets.add("B");
    await context.sync();
  });
  expect(await stage.run((w) => w.selection())).toEqual({ sheet: "Sheet1", address: "D30" });
  await stage.excel(async (context) => {
    context.workbook.worksheets.getItem("B").activate();
    await context.sync();
  });
  expect(await stage.run((w) => w.selection())).toEqual({ sheet: "B", address: "A1" });
});

test("merging keeps the first cell's content alone, and leaves the selection where it is", async () => {
  await stage.run((w) => w.select("Sheet1", "D30"));
  const merged = await stage.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.getRange("A1:C2").values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.getRange("B1:C2").merge();
    // Excel parts no merged cells by merging others.
    sheet.getRange("B1:C2").unmerge();
    sheet.getRange("A1:B1").merge();
    const read = sheet.getRange("A1:C2").load("values");
    await context.sync();
    return read.values;
  });
  expect(merged).toEqual([
    [1, "", ""],
    [4, "", ""],
  ]);
  expect(await stage.run((w) => w.selection())).toEqual({ sheet: "Sheet1", address: "D30" });
});

test("selects merged cells whole, those too that were merged under the selection", async () => {
  await stage.excel(async (context) => {
    const sheet = context.workbook.worksheets.add("B");
    sheet.getRange("A1:D1").merge();
    sheet.activate();
    await context.sync();
  });
  expect(await stage.run((w) => w.selection())).toEqual({ sheet: "B", address: "A1:D1" });
  await stage.run((w) => w.select("B", "C1:C3"));
  expect(await stage.run((w) => w.selection().address)).toBe("A1:D3");
});

test("keeps formats, borders, widths, merges and validation as set", async () => {
  const read = await stage.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B2:D4");
    range.values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    range.format.fill.color = "#E2F0D9";
    range.format.font.bold = true;
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.columnWidth = 120;
    range.numberFormat = Array.from({ length: 3 }, () => ["0.00", "0.00", "0.00"]);
    for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
      range.format.borders.getItem(edge).style = "Continuous";
    }
    sheet.getRange("F1:H1").merge();
    sheet.getRange("B2").dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: 100, operator: "Between" },
    };
    await context.sync();
    const { fill, font } = range.format;
    range.load("text,format/horizontalAlignment,format/wrapText,format/columnWidth");
    fill.load("color");
    font.load("bold");
    const top = range.format.borders.getItem("EdgeTop").load("style");
    const inside = range.format.borders.getItem("InsideVertical").load("style");
    const validation = sheet.getRange("B2").dataValidation.load("type");
    await context.sync();
    const { horizontalAlignment, wrapText, columnWidth } = range.format;
    return [
      ...[range.text[0]?.[0], fill.color, font.bold, horizontalAlignment, wrapText, columnWidth],
      ...[top.style, inside.style, validation.type],
    ];
  });
  expect(read).toEqual([
    ...["1.00", "#E2F0D9", true, "Center", true, 120],
    ...["Continuous", "None", "WholeNumber"],
  ]);
});

test("defined names follow the cells, and become #REF! with them", async () => {
  await stage.excel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add("总计", sheet.getRange("D29"));
    context.workbook.names.add("明细", sheet.getRange("D8:D28"));
    await context.sync();
  });
  const formulas = (): Promise<Record<string, string>> =>
    stage.excel(async (context) => {
      const names = context.workbook.names.load("items/name,items/formula");
      await context.sync();
      return Object.fromEntries(names.items.map((name) => [name.name, String(name.formula)]));
    });
  await stage.run((w) => w.insertRows("Sheet1", 10, 2));
  expect(await formulas()).toEqual({ 总计: "=Sheet1!$D$31", 明细: "=Sheet1!$D$8:$D$30" });
  await stage.run((w) => w.removeRows("Sheet1", 31));
  expect(await formulas()).toMatchObject({ 总计: "=#REF!" });
});
