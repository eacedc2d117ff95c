import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { openIntoGrid } from "../../src/files/openIntoGrid";
import { workbookTitle } from "../../src/files/workbookTitle";
import { readFile } from "../../src/files/readFile";
import { writeFile } from "../../src/files/writeFile";
import { MemoryGrid } from "../../src/grid/MemoryGrid";

const buffer = (bytes: Uint8Array) => bytes.slice().buffer;

const file = (): Uint8Array => {
  const book = utils.book_new();
  const first = utils.aoa_to_sheet([
    ["题", "", ""],
    ["=文本", 5, "0501"],
  ]);
  first["!cols"] = [{}, { width: 30 }];
  first["!merges"] = [utils.decode_range("A1:C1")];
  const sums = utils.aoa_to_sheet([[20, { t: "n", v: 42, f: "A1+22" }]]);
  utils.book_append_sheet(book, first, "Sheet1");
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "隐藏");
  utils.book_append_sheet(book, sums, "算");
  book.Workbook = { Sheets: [{}, { Hidden: 1 }, {}] };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};

const area = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

function opened(bytes: Uint8Array) {
  const grid = new MemoryGrid();
  openIntoGrid(grid, readFile(buffer(bytes)));
  const id = (name: string) => grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";
  return { grid, id };
}

test("a file takes the place of what the grid held", async () => {
  const { grid, id } = opened(file());
  await grid.settled();
  expect(grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Sheet1", "Visible"],
    ["隐藏", "Hidden"],
    ["算", "Visible"],
  ]);
  expect(grid.values(id("Sheet1"), area(2, 3))).toEqual([
    ["题", "", ""],
    ["=文本", 5, "0501"],
  ]);
  expect(grid.merges(id("Sheet1"))).toEqual([area(1, 3)]);
  expect(grid.formulas(id("算"), area(1, 2))).toEqual([[20, "=A1+22"]]);
  expect(grid.values(id("算"), area(1, 2))).toEqual([[20, 42]]);
});

test("what is downloaded opens as what it was", async () => {
  const { grid } = opened(file());
  const again = opened(await writeFile(grid));
  await again.grid.settled();
  expect(again.grid.sheets().map(({ name, visibility }) => [name, visibility])).toEqual(
    grid.sheets().map(({ name, visibility }) => [name, visibility])
  );
  expect(again.grid.values(again.id("Sheet1"), area(2, 3))).toEqual([
    ["题", "", ""],
    ["=文本", 5, "0501"],
  ]);
  expect(again.grid.merges(again.id("Sheet1"))).toEqual([area(1, 3)]);
  expect(again.grid.formulas(again.id("算"), area(1, 2))).toEqual([[20, "=A1+22"]]);
});

test("what cannot be opened is said in a sentence", () => {
  expect(() => readFile(buffer(new Uint8Array(5 << 20)))).toThrow("文件太大，工作台打不开。");
  expect(() => readFile(buffer(file().slice(0, 200)))).toThrow("打不开");
});

test("what a workbook says that it is called is read, and nothing where it says nothing", () => {
  const core = (title: string) => ({
    "docProps/core.xml": strToU8(`<p xmlns:dc="urn:dc"><dc:title>${title}</dc:title></p>`),
  });
  expect(workbookTitle(zipSync(core("甲&amp;乙-2025-上报版")))).toBe("甲&乙-2025-上报版");
  expect(workbookTitle(zipSync({}))).toBe("");
});
