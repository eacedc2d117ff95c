import { newXlsx } from "../../src/sheets/file/xlsx/newXlsx";
import { openXlsx } from "../../src/sheets/file/xlsx/openXlsx";
import { customXmlOf, MemoryGrid, withCustomXml, writeFile } from "../../workbench";

const notes = '<notes xmlns="urn:xxgk:notes"><note key="a">划转</note></notes>';
const buffer = (bytes: Uint8Array) => bytes.slice().buffer;

test("what the workbench saves of custom XML is read by others, and by itself", async () => {
  const file = withCustomXml(await writeFile(new MemoryGrid(["甲"])), [notes, "<x/>"]);
  const { sheets, notes: read } = await openXlsx(file).read();
  expect(sheets.map(({ name }) => name)).toEqual(["甲"]);
  expect(read).toEqual({ a: "划转" });
  expect(customXmlOf(buffer(file))).toEqual([notes, "<x/>"]);
});

test("what others save is read by the workbench", async () => {
  const made = newXlsx(["甲"]);
  await made.apply([{ do: "note", key: "a", text: "划转" }]);
  expect(customXmlOf(buffer(await made.toBytes()))).toEqual([expect.stringContaining(notes)]);
});
