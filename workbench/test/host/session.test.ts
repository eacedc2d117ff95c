import { openAddin } from "../../src/testing";
import { aMoment, area, codeOf, useOffice } from "../../src/testing";

const office = useOffice({ sheets: ["决算", "上年"] });

/** Leaves no reference to be released, so that each call is one request. */
function write(options: Excel.RunOptions = {}): Promise<void> {
  return office.it.Excel.run(options, async (context) => {
    const range = context.workbook.worksheets.getItem("决算").getRange("A1");
    range.values = [[1]];
    range.untrack();
    await context.sync();
  });
}

test("what is not emulated fails loudly and names itself", async () => {
  const { it } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const attempts: (() => void)[] = [
      () => sheet.getRange("A1").getPrecedents(),
      () => sheet.charts.add("Line", sheet.getRange("A1")),
      () => (sheet.getRange("A1").format.shrinkToFit = true),
      () => context.workbook.tables.load("items/name"),
      () => sheet.getRange("A1").load("hyperlink"),
    ];
    for (const attempt of attempts) {
      attempt();
      expect(await codeOf(context.sync())).toBe("NotImplemented");
    }
  });
  expect(it.problems.map((text) => text.replace("the workbench does not emulate ", ""))).toEqual([
    ...["Range.getPrecedents", 'charts of type "Line"', "setting RangeFormat.shrinkToFit"],
    ...["Workbook.tables", "Range.hyperlink"],
  ]);
});

test("an error names the statement, and what went before it stays done", async () => {
  const { it, sheet } = office;
  await it.Excel.run({ delayForCellEdit: false }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("决算").getRange("A1").values = [[1]];
    worksheets.getItem("没有").getRange("A1").values = [[2]];
    worksheets.getItem("决算").getRange("A2").values = [[3]];
    const error = await context.sync().then(
      () => null,
      (caught: unknown) => caught as OfficeExtension.Error
    );
    expect(error).toBeInstanceOf(it.OfficeExtension.Error);
    expect(error?.code).toBe("ItemNotFound");
    expect(error?.debugInfo.statement).toContain("worksheets.getItem(");
  });
  expect(it.grid.values(sheet, area("A1:A2"))).toEqual([[1], [""]]);
});

test("Office.js keeps its own rules: nothing is read that was not loaded", async () => {
  await office.it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    await context.sync();
    expect(() => range.values).toThrow(
      expect.objectContaining({ code: "PropertyNotLoaded" }) as Error
    );
  });
});

test("the log tells each request's size and whether it writes", async () => {
  const { it } = office;
  await write();
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  const log = it.host.log();
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
  expect(log[0]).toMatchObject({ writes: true, error: null });
  expect(log.at(-1)).toMatchObject({ writes: false, what: ["WorksheetCollection.load(name)"] });
  expect(log[0]?.bytes).toBeGreaterThan(500);
  expect(log[0]?.actions).toBeGreaterThan(3);
  it.host.clearLog();
  expect(it.host.log()).toEqual([]);
});

test("while a cell is edited a request fails, or waits if it says so", async () => {
  const { it, sheet } = office;
  it.grid.setEditing(true);
  expect(await codeOf(write())).toBe("InvalidOperationInCellEditMode");
  let finished = false;
  const waiting = write({ delayForCellEdit: true }).then(() => {
    finished = true;
  });
  await aMoment(60);
  expect(finished).toBe(false);
  it.grid.setEditing(false);
  await waiting;
  expect(it.grid.values(sheet, area("A1"))).toEqual([[1]]);
});

test("ordered failures: a code, a deleted sheet, a delay", async () => {
  const { it, sheet } = office;
  it.host.faults.failBatch(1, "GeneralException", "out of order");
  expect(await codeOf(write())).toBe("GeneralException");
  expect(it.grid.values(sheet, area("A1"))).toEqual([[""]]);
  it.host.faults.beforeBatch(1, () => {
    it.grid.removeSheet(sheet);
  });
  expect(await codeOf(write())).toBe("ItemNotFound");
  it.host.faults.delay(40);
  const started = performance.now();
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.load("items");
    await context.sync();
  });
  expect(performance.now() - started).toBeGreaterThan(35);
  it.host.faults.failBatch(1, "GeneralException");
  it.host.faults.clear();
  expect(await codeOf(write())).toBe("ItemNotFound");
});

test("requests run one after the other, in the order they came", async () => {
  const { it, sheet } = office;
  it.host.faults.delay(5);
  await Promise.all(
    [1, 2, 3].map((value) =>
      it.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("决算").getRange("A1:C1");
        range.getCell(0, value - 1).values = [[value]];
        await context.sync();
      })
    )
  );
  expect(it.grid.values(sheet, area("A1:C1"))).toEqual([[1, 2, 3]]);
});

test("what Office.js learns about its surroundings", () => {
  const { Office } = office.it;
  const { context } = Office;
  expect(context.displayLanguage).toBe("zh-CN");
  expect(context.host).toBe("Excel");
  expect(context.platform).toBe("OfficeOnline");
  const { requirements } = context;
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
});

test("Office.js's methods of before the rich API fail, and are complained of", async () => {
  const { it } = office;
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) => {
    it.Office.context.document.getSelectedDataAsync(it.Office.CoercionType.Text, resolve);
  });
  expect(result.status).toBe("failed");
  expect(it.problems).toEqual(["the workbench does not emulate Office.js method 64"]);
});

test("more than 5 MB goes neither in nor out", async () => {
  const { it, sheet } = office;
  const long = "长".repeat(1_000_000);
  await it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("决算").getRange("A1:A2");
    range.values = [[long], [long]];
    expect(await codeOf(context.sync())).toBe("RequestPayloadSizeLimitExceeded");
    it.grid.write(sheet, area("A1:A2"), [[long], [long]]);
    context.workbook.worksheets.getItem("决算").getRange("A1:A2").load("values");
    expect(await codeOf(context.sync())).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

test("an Excel that claims more than it knows", async () => {
  const { it } = office;
  it.host.faults.refuseApi("Range.conditionalFormats");
  await it.Excel.run(async (context) => {
    context.workbook.getSelectedRange().conditionalFormats.add("Custom");
    expect(await codeOf(context.sync())).toBe("ApiNotFound");
  });
});

test("a reloaded add-in finds the document as it was, and hears only what it asks for anew", async () => {
  const { it, sheet } = office;
  let heard = 0;
  await it.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    context.workbook.settings.add("kept", 1);
    await context.sync();
  });
  const again = await openAddin(it.host);
  it.grid.write(sheet, area("A1"), [[5]]);
  await again.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("values");
    const kept = context.workbook.settings.getItem("kept").load("value");
    await context.sync();
    expect([range.values, kept.value]).toEqual([[[5]], 1]);
  });
  expect(again.Office.context.document.settings.get("kept")).toBe(1);
  expect(heard).toBe(0);
  again.close();
});

describe("an older Excel", () => {
  const old = useOffice({ requirementSets: { ExcelApi: "1.7", SharedRuntime: "1.1" } });

  test("says what it is, and does not know what came later", async () => {
    const { Excel, Office } = old.it;
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(false);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.values = [[1]];
      await context.sync();
      range.dataValidation.load("type");
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
      range.getMergedAreasOrNullObject();
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
    });
  });
});
