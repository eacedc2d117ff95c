import { customXmlOf, withCustomXml } from "../../src/files/customXml";
import { writeFile } from "../../src/files/writeFile";
import { MemoryGrid } from "../../src/grid/MemoryGrid";

const buffer = (bytes: Uint8Array) => bytes.slice().buffer;

test("custom XML that was saved is read again", async () => {
  const file = withCustomXml(await writeFile(new MemoryGrid(["甲"])), ["<a>乙</a>", "<x/>"]);
  expect(customXmlOf(buffer(file))).toEqual(["<a>乙</a>", "<x/>"]);
});

test("a file without such parts, or that is no zip, has none", async () => {
  const file = await writeFile(new MemoryGrid(["甲"]));
  expect(withCustomXml(file, [])).toBe(file);
  expect(customXmlOf(buffer(file))).toEqual([]);
  expect(customXmlOf(new ArrayBuffer(3))).toEqual([]);
});
