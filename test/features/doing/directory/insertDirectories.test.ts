import { directoryFields } from "../../../../src/editions/directory/fields";
import { insertDirectories } from "../../../../src/features/doing/directory/insertDirectories";
import { findDirectories } from "../../../../src/features/reading/directory/findDirectories";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { directorySheet } from "../../../../src/words/directorySheet";

const every = directoryFields.map(({ name }) => name);
const wish = { unit: "青山县", levels: ["县级", "乡级"], words: directorySheet };

test("the directories of all fields are found again, each with the columns that it has", async () => {
  const sheets = new MemorySheets([]);
  const { names } = await insertDirectories(sheets, { ...wish, fields: every });
  expect(names).toEqual(every);
  const found = findDirectories(await sheets.read());
  expect(found.map(({ field }) => field)).toEqual(every);
  for (const { columns, field, rows } of found) {
    const { levels } = directoryFields.find(({ name }) => name === field)!;
    expect([columns.has("level"), columns.has("onRequest"), columns.has("group")]).toEqual([
      ...[levels, true, true],
    ]);
    expect(rows).toEqual([]);
  }
});

test("a sheet of that name stays, and undo takes the new ones away", async () => {
  const sheets = new MemorySheets(["社会救助"]);
  const { names, undo } = await insertDirectories(sheets, {
    ...wish,
    fields: ["社会救助", "养老服务"],
  });
  expect(names).toEqual(["社会救助 (2)", "养老服务"]);
  await sheets.apply(undo);
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(["社会救助"]);
});
