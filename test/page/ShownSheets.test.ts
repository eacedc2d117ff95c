import { ShownSheets } from "../../src/page/ShownSheets";
import { copyFileName } from "../../src/page/model/copyFileName";
import type { Change } from "../../src/sheets/Watch";
import { MemorySheets } from "../../src/sheets/memory/MemorySheets";

const at = (row: number, column: number) => ({ sheet: "Sheet1", row, column, rows: 1, columns: 1 });

async function shown() {
  const sheets = new ShownSheets(new MemorySheets(["Sheet1"]));
  const changes: Change[] = [];
  await sheets.watch((change) => changes.push(change));
  await sheets.read();
  return { sheets, changes };
}

test("what is typed is written, told of, and waits to be saved", async () => {
  const { sheets, changes } = await shown();
  await sheets.type(at(0, 0), "12");
  const { snapshot, unsaved, sheet } = sheets.state();
  expect(snapshot?.sheets[0]?.values).toEqual([[12]]);
  expect({ unsaved, changes }).toEqual({ unsaved: true, changes: [{ sheet, by: "here" }] });
  sheets.saved();
  expect(sheets.state().unsaved).toBe(false);
});

test("what looks like a formula is text; a number with a sign is a number", async () => {
  const { sheets } = await shown();
  await sheets.type(at(0, 0), "=1+1");
  await sheets.type(at(0, 1), "-5");
  expect(sheets.state().snapshot?.sheets[0]?.values).toEqual([["=1+1", -5]]);
});

test("what was typed is taken back in turn", async () => {
  const { sheets } = await shown();
  await sheets.type(at(0, 0), "1");
  await sheets.type(at(0, 0), "2");
  await sheets.takeBack();
  expect(sheets.state().snapshot?.sheets[0]?.values).toEqual([[1]]);
  await sheets.takeBack();
  await sheets.takeBack();
  expect(sheets.state().snapshot?.sheets[0]?.values).toEqual([]);
});

test("marks and looks at a sheet change nothing that would have to be saved", async () => {
  const { sheets, changes } = await shown();
  const style = { fill: "#FDE2E1", font: "#B42318", bold: true };
  const sheet = sheets.state().sheet ?? "";
  await sheets.apply([
    { do: "mark", sheet, row: 0, column: 0, formula: "=TRUE", style },
    { do: "show", sheet },
  ]);
  expect({ unsaved: sheets.state().unsaved, changes }).toEqual({ unsaved: false, changes: [] });
});

test.each([
  ["年报.xlsx", false, "年报-已校验.xlsx"],
  ["年报-已校验.xlsx", false, "年报-已校验.xlsx"],
  ["a.b.docx", false, "a.b-已校验.xlsx"],
  ["年报.xlsm", true, "年报-已校验.xlsm"],
])("the copy of %s has a name that says what it is", (name, hasMacros, copy) => {
  expect(copyFileName(name, "已校验", hasMacros)).toBe(copy);
});
