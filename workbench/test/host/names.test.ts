import { area, codeOf, useOffice } from "../../src/testing";

const office = useOffice({ sheets: ["决算", "上年 表"] });

test("names of the workbook: added from a range, found, read, hidden, deleted", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const added = names.add("Demo_t1", worksheets.getItem("上年 表").getRange("B2:C3"), "表一");
    added.visible = false;
    added.load("name,formula,value,type,scope,visible,comment");
    const range = added.getRange().load("address");
    const missing = names.getItemOrNullObject("missing").load("name");
    await context.sync();
    expect(added).toMatchObject({
      ...{ name: "Demo_t1", formula: "='上年 表'!$B$2:$C$3", type: "Range", scope: "Workbook" },
      ...{ visible: false, comment: "表一" },
    });
    expect([range.address, missing.isNullObject]).toEqual(["'上年 表'!B2:C3", true]);
    it.grid.insert(it.grid.sheets()[1]?.id ?? "", area("1:1"), "rows");
    const moved = names.getItem("demo_T1").getRangeOrNullObject().load("address");
    await context.sync();
    expect(moved.address).toBe("'上年 表'!B3:C4");
    names.load("items/name");
    const count = names.getCount();
    await context.sync();
    expect([names.items.map(({ name }) => name), count.value]).toEqual([["Demo_t1"], 1]);
    names.getItem("Demo_t1").delete();
    await context.sync();
  });
  expect(it.grid.names()).toEqual([]);
  expect(id).not.toBe("");
});

test("names of a sheet are another matter", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("决算");
    const own = sheet.names.add("合计", sheet.getRange("A1"));
    own.load("scope,worksheet/name");
    context.workbook.names.add("合计", "=决算!$A$2");
    const other = context.workbook.names.getItem("合计").load("formula");
    await context.sync();
    expect([own.scope, own.worksheet.name]).toEqual(["Worksheet", "决算"]);
    expect(other.formula).toBe("=决算!$A$2");
  });
  expect(it.grid.names().map(({ scope }) => scope)).toEqual([id, undefined]);
});

test("a name that has lost its cells has no range", async () => {
  const { it, sheet: id } = office;
  await it.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.add("lost", "=决算!$A$1");
    await context.sync();
    it.grid.remove(id, area("1:1"), "rows");
    const item = names.getItem("lost").load("formula,type");
    const range = item.getRangeOrNullObject();
    await context.sync();
    expect([item.formula, item.type, range.isNullObject]).toEqual(["=决算!#REF!", "Error", true]);
    item.getRange();
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

test("what cannot be a name", async () => {
  await office.it.Excel.run(async (context) => {
    const { names } = context.workbook;
    for (const name of ["A1", "1x", "a b", "R1C1"]) {
      names.add(name, "=1");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    }
    names.add("twice", "=1");
    names.add("TWICE", "=2");
    expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
  });
});
