import { codeOf, useOffice } from "../../src/testing";

const office = useOffice({ settings: [["before", '"kept"']] });

test("settings of the rich API", async () => {
  const { it } = office;
  // A date of the add-in's own window: Office.js looks for that kind.
  const { Date: WindowDate } = it.window as unknown as { Date: DateConstructor };
  const at = new WindowDate(0);
  await it.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("marks", { ids: ["{A}", "{B}"], at });
    settings.add("flag", true);
    const found = settings.getItem("marks").load("key,value");
    const before = settings.getItemOrNullObject("before").load("value");
    const missing = settings.getItemOrNullObject("missing").load("value");
    const count = settings.getCount();
    settings.load("items/key");
    await context.sync();
    expect(found.value).toMatchObject({ ids: ["{A}", "{B}"] });
    expect((found.value as { at: Date }).at.getTime()).toBe(0);
    expect([before.value, missing.isNullObject, count.value]).toEqual(["kept", true, 3]);
    expect(settings.items.map(({ key }) => key)).toEqual(["before", "marks", "flag"]);
    settings.getItem("flag").value = false;
    settings.getItem("before").delete();
    await context.sync();
    settings.getItem("before").load("value");
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
  expect(it.host.document.settings().map(([name]) => name)).toEqual(["marks", "flag"]);
});

test("settings of the document are the same settings", async () => {
  const { it } = office;
  const { settings } = it.Office.context.document;
  expect(settings.get("before")).toBe("kept");
  settings.set("说明", { 表一: "属实" });
  const status = await new Promise((resolve) => {
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
  expect(status).toBe("succeeded");
  expect(it.host.document.settings()).toEqual([
    ["before", '"kept"'],
    ["说明", '{"表一":"属实"}'],
  ]);
  await it.Excel.run(async (context) => {
    const item = context.workbook.settings.getItem("说明").load("value");
    await context.sync();
    expect(item.value).toEqual({ 表一: "属实" });
    context.workbook.settings.add("later", 1);
    await context.sync();
  });
  await new Promise((resolve) => {
    settings.refreshAsync(resolve);
  });
  expect(settings.get("later")).toBe(1);
});

test("a refused saving is told to the add-in, and nothing is kept", async () => {
  const { it } = office;
  it.host.faults.refuseSettings(true);
  it.Office.context.document.settings.set("lost", 1);
  const result = await new Promise<Office.AsyncResult<Office.Settings>>((resolve) => {
    it.Office.context.document.settings.saveAsync(resolve as never);
  });
  expect(result.status).toBe("failed");
  expect(it.host.document.settings().map(([name]) => name)).toEqual(["before"]);
});

test("custom XML parts", async () => {
  const { it } = office;
  const ns = "urn:demo:explanations";
  await it.Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const none = customXmlParts.getByNamespace(ns).getOnlyItemOrNullObject();
    const part = customXmlParts.add(`<?xml version="1.0"?><e xmlns="${ns}"><a>属实</a></e>`);
    customXmlParts.add('<x:o xmlns:x="urn:other"/>');
    part.load("id,namespaceUri");
    const count = customXmlParts.getCount();
    await context.sync();
    expect([none.isNullObject, part.namespaceUri, count.value]).toEqual([true, ns, 2]);
    const only = customXmlParts.getByNamespace(ns).getOnlyItemOrNullObject();
    const xml = only.getXml();
    only.setXml(`<e xmlns="${ns}"/>`);
    const after = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    expect([xml.value, after.value]).toEqual([
      `<?xml version="1.0"?><e xmlns="${ns}"><a>属实</a></e>`,
      `<e xmlns="${ns}"/>`,
    ]);
    customXmlParts.getItemOrNullObject(part.id).delete();
    customXmlParts.add("no xml");
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
  expect(it.host.document.customXmlParts()).toEqual(['<x:o xmlns:x="urn:other"/>']);
});
