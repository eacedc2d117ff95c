import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { parseNotes } from "../../src/sheets/notes";
import { officeInJsdom, type OfficeInJsdom } from "../../workbench";

test("a part of somebody else's making has no notes, or those that can be read", () => {
  expect(parseNotes("")).toEqual({});
  expect(parseNotes("<notes xmlns='urn:xxgk:notes'><other/></notes>")).toEqual({});
  expect(parseNotes("<n:notes><n:note key='a'>&#x4E00;&apos;&what;</n:note></n:notes>")).toEqual({
    a: "一'&what;",
  });
});

describe("in Excel", () => {
  let office: OfficeInJsdom;
  const sheets = excelSheets();
  beforeEach(async () => {
    office = await officeInJsdom();
    globalThis.Excel = office.Excel;
    globalThis.Office = office.Office;
  });
  afterEach(() => {
    expect(office.problems).toEqual([]);
    office.close();
  });
  const partsOf = (texts: readonly string[]) =>
    office.Excel.run(async (context) => {
      for (const text of texts) context.workbook.customXmlParts.add(text);
      await context.sync();
      const parts = context.workbook.customXmlParts.load("items/namespaceUri");
      await context.sync();
      return parts.items.map(({ namespaceUri }) => namespaceUri);
    });

  test("the notes come with the cells, in one round trip", async () => {
    await sheets.apply([{ do: "note", key: "a", text: "1" }]);
    office.host.clearLog();
    expect((await sheets.read()).notes).toEqual({ a: "1" });
    expect(office.host.log()).toHaveLength(1);
  });

  test("two parts of ours are read as one, and become one; others' parts stay", async () => {
    const ours = (key: string) =>
      `<notes xmlns="urn:xxgk:notes"><note key="${key}">1</note></notes>`;
    await partsOf([ours("a"), '<x xmlns="urn:other"/>', ours("b")]);
    expect((await sheets.read()).notes).toEqual({ a: "1", b: "1" });
    await sheets.apply([{ do: "note", key: "c", text: "1" }]);
    expect((await sheets.read()).notes).toEqual({ a: "1", b: "1", c: "1" });
    expect(await partsOf([])).toEqual(["urn:xxgk:notes", "urn:other"]);
  });
});
