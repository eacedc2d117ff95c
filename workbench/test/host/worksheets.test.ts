import { codeOf, useOffice } from "../../src/testing";

const office = useOffice({ sheets: ["决算", "上年", "附表"] });

test("the collection: by name, by id, first, last, count, items", async () => {
  await office.it.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/visibility");
    const named = worksheets.getItem("上年").load("id");
    const [first, last] = [worksheets.getFirst(), worksheets.getLast()];
    first.load("name");
    last.load("name");
    const count = worksheets.getCount();
    const blind = worksheets.getItemOrNullObject("附表 ").load("name");
    await context.sync();
    expect(worksheets.items.map(({ name, position }) => `${position} ${name}`)).toEqual([
      ...["0 决算", "1 上年", "2 附表"],
    ]);
    expect([first.name, last.name, count.value]).toEqual(["决算", "附表", 3]);
    expect(blind.isNullObject).toBe(true);
    const byId = worksheets.getItem(named.id).load("name");
    await context.sync();
    expect(byId.name).toBe("上年");
    worksheets.getItem("没有");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

test("adding, renaming, moving, hiding, deleting", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("对比");
    added.position = 0;
    added.tabColor = "#FF0000";
    added.showGridlines = false;
    added.visibility = "Hidden";
    worksheets.add();
    await context.sync();
    added.name = "比较";
    added.load();
    await context.sync();
    expect(added).toMatchObject({ name: "比较", position: 0, tabColor: null });
    expect(added).toMatchObject({ showGridlines: false, visibility: "Hidden" });
    worksheets.getItem("附表").delete();
    await context.sync();
  });
  expect(it.grid.sheets().map(({ name }) => name)).toEqual(["比较", "决算", "上年", "Sheet5"]);
});

test("names that Excel refuses, and the last sheet in sight", async () => {
  await office.it.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["a/b", "x".repeat(32), "'a"]) {
      worksheets.add(name);
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }
    worksheets.add("上年");
    expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
    worksheets.getItem("上年").visibility = "Hidden";
    worksheets.getItem("附表").visibility = "VeryHidden";
    worksheets.getItem("决算").delete();
    expect(await codeOf(context.sync())).toBe("InvalidOperation");
  });
});

test("neighbours, and null objects that carry on", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("上年").visibility = "Hidden";
    const next = worksheets.getFirst().getNext(true).load("name");
    const previous = worksheets.getLast().getPrevious().load("name");
    const none = worksheets.getLast().getNextOrNullObject();
    const beyond = none.getNextOrNullObject();
    const used = none.getUsedRangeOrNullObject(true);
    const cell = none.getRange("A1").load("values");
    await context.sync();
    expect([next.name, previous.name]).toEqual(["附表", "上年"]);
    expect([none, beyond, used, cell].map((one) => one.isNullObject)).toEqual([
      ...[true, true, true, true],
    ]);
    // A neighbour is found again by its id in a later request.
    next.tabColor = "#00FF00";
    await context.sync();
    worksheets.getLast().getNext();
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
  expect(it.grid.sheets()[2]?.tabColor).toBe("#00FF00");
});

test("deleting a sheet that is not there does nothing", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("没有").delete();
    await context.sync();
  });
  expect(it.grid.sheets()).toHaveLength(3);
});

test("a sheet deleted by the person is gone for the add-in", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("附表").load("name");
    await context.sync();
    it.grid.removeSheet(it.grid.sheets()[2]?.id ?? "");
    sheet.getRange("A1").values = [[1]];
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

test("freezing", async () => {
  const { it, sheet } = office;
  await it.Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const none = freezePanes.getLocationOrNullObject();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    expect([none.isNullObject, rows.address]).toEqual([true, "决算!1:2"]);
    freezePanes.freezeAt("A1:B3");
    await context.sync();
    expect(it.host.document.frozen(sheet)).toEqual({ rows: 3, columns: 2 });
    freezePanes.unfreeze();
    await context.sync();
  });
  expect(it.host.document.frozen(sheet)).toEqual({ rows: 0, columns: 0 });
});

test("page setup is kept and can be looked at", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.centerHorizontally = true;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    pageLayout.leftMargin = 36;
    pageLayout.setPrintMargins("Inches", { top: 1 });
    pageLayout.setPrintArea("A1:D9");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
    pageLayout.load("orientation,topMargin,zoom");
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load("address");
    await context.sync();
    expect(pageLayout).toMatchObject({ orientation: "Landscape", topMargin: 72 });
    expect([titles.address, columns.isNullObject]).toEqual(["决算!1:2", true]);
  });
  expect(it.host.document.pageLayout(id)).toEqual({
    orientation: "Landscape",
    paperSize: "A3",
    centerHorizontally: true,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    leftMargin: 36,
    topMargin: 72,
    printArea: "A1:D9",
    printTitleRows: "1:2",
    "defaultForAllPages.centerFooter": "第 &P 页",
  });
});

test("the workbook, its application and its calculation mode", async () => {
  await office.it.Excel.run(async (context) => {
    const { workbook, application } = context;
    workbook.load("name");
    application.calculationMode = "Manual";
    application.calculate("Full");
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    application.load("calculationMode");
    await context.sync();
    expect(workbook.name).toMatch(/\.xlsx$/);
    expect(application.calculationMode).toBe("Manual");
  });
});
