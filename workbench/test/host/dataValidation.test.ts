import { area, codeOf, useOffice } from "../../src/testing";

const office = useOffice();

test("a rule with its alert and prompt, set in any order", async () => {
  const { it, sheet } = office;
  await it.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
    const validation = range.dataValidation;
    validation.prompt = { showPrompt: true, title: "填写", message: "非负整数" };
    validation.rule = {
      wholeNumber: { formula1: 0, formula2: 9, operator: "Between" },
    };
    validation.errorAlert = { showAlert: true, style: "Stop", title: "错", message: "请填整数" };
    validation.ignoreBlanks = false;
    validation.load();
    await context.sync();
    expect(validation.type).toBe("WholeNumber");
    expect(validation.rule).toEqual({
      wholeNumber: { formula1: 0, formula2: 9, operator: "Between" },
    });
    expect(validation.errorAlert).toMatchObject({ message: "请填整数", style: "Stop" });
    expect(validation.prompt).toMatchObject({ title: "填写", message: "非负整数" });
  });
  expect(it.grid.validation(sheet, area("A2"))).toEqual({
    ...{ kind: "wholeNumber", operator: "Between", formula1: 0, formula2: 9 },
    ...{ message: "请填整数", title: "错", style: "Stop", ignoreBlank: false },
    prompt: { title: "填写", message: "非负整数" },
  });
});

test("decimal, list and custom rules; clearing; what holds", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [first, second, third] = ["A1", "A2", "A3"].map((address) => sheet.getRange(address));
    if (!first || !second || !third) return;
    first.dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
    second.dataValidation.rule = { list: { inCellDropDown: true, source: "有,无" } };
    third.dataValidation.rule = { custom: { formula: "=A3>0" } };
    sheet.getRange("A1:A2").values = [[-1], ["有"]];
    for (const range of [first, second, third]) range.dataValidation.load("type,valid,rule");
    await context.sync();
    expect(
      [first, second, third].map((r) => [r.dataValidation.type, r.dataValidation.valid])
    ).toEqual([
      ["Decimal", false],
      ["List", true],
      ["Custom", true],
    ]);
    sheet.getRange("A1:A3").dataValidation.clear();
    first.dataValidation.load("type,rule");
    await context.sync();
    expect(first.dataValidation.type).toBe("None");
    first.dataValidation.rule = { date: { formula1: "2026-01-01", operator: "EqualTo" } };
    expect(await codeOf(context.sync())).toBe("NotImplemented");
  });
  expect(it.grid.validation(id, area("A1"))).toBeNull();
});
