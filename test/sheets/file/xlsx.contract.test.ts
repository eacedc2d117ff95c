import type { Edit, Sheets } from "../../../src/sheets/Sheets";
import { newXlsx } from "../../../src/sheets/file/xlsx/newXlsx";
import { NewWorkbook } from "../../../src/sheets/file/xlsx/NewWorkbook";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { contract } from "../contract";

/*
 * A file that is being made carries out the whole contract. What is read back is read from the
 * bytes that would be on disk, so that writer and reader answer for each other. Only the selection
 * stays in memory: it belongs to the person at the screen, not to the file.
 */
contract("a new .xlsx, read back from its bytes", () => {
  const workbook = new NewWorkbook(["Sheet1"]);
  const sheets: Sheets = {
    read: async () => openXlsx(await workbook.toBytes()).read(),
    remember: (places) => workbook.remember(places),
    apply: (edits) => workbook.apply(edits),
    selection: () => workbook.selection(),
    select: (sheet, areas) => workbook.select(sheet, areas),
  };
  return {
    sheets,
    protect: (name) => (workbook.sheet(name).isProtected = true),
    isLocked: (name) => workbook.sheet(name).isProtected,
  };
});

/*
 * A file that was found can be read and marked, nothing else: whatever else it holds is somebody
 * else's. What it refuses, it refuses before anything has changed.
 */
describe("an opened .xlsx", () => {
  const red = { fill: "#FDE2E1", font: "#B42318", bold: true };
  const opened = async () => {
    const workbook = newXlsx(["Sheet1"]);
    await workbook.apply([
      {
        do: "write",
        at: { sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 2 },
        rows: [["甲", 5]],
      },
    ]);
    return openXlsx(await workbook.toBytes());
  };
  const at = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 1 };

  test.each([
    [{ do: "write", at, rows: [["x"]] }],
    [{ do: "clear", at }],
    [{ do: "merge", at }],
    [{ do: "addSheet", name: "B" }],
    [{ do: "removeSheet", sheet: "Sheet1" }],
    [{ do: "protect", sheet: "Sheet1" }],
  ] as const)("refuses to %j", async (edit) => {
    const workbook = await opened();
    const before = await workbook.toBytes();
    const mark = {
      do: "mark",
      sheet: "Sheet1",
      row: 0,
      column: 0,
      formula: "=TRUE",
      style: red,
    } as const;
    await expect(workbook.apply([mark, edit])).rejects.toMatchObject({ reason: "unsupported" });
    expect(await workbook.toBytes()).toEqual(before);
  });

  test("knows its marks again after it was saved, and removes only the wanted one", async () => {
    const workbook = await opened();
    const mark = (column: number) =>
      ({
        do: "mark",
        sheet: "Sheet1",
        row: 1,
        column,
        formula: `=$C$2<>"<&>"`,
        style: red,
      }) as const;
    const { marks } = await workbook.apply([mark(1), mark(2)]);
    const again = openXlsx(await workbook.toBytes());
    expect((await again.read()).marks).toEqual(marks);
    await again.apply([{ do: "unmark", mark: marks[0] ?? { id: "", sheet: "" } }]);
    const once = openXlsx(await again.toBytes());
    expect((await once.read()).marks).toEqual(marks.slice(1));
    await once.apply([{ do: "unmark", mark: marks[1] ?? { id: "", sheet: "" } }]);
    expect((await openXlsx(await once.toBytes()).read()).marks).toEqual([]);
  });

  test("refuses a mark on a protected sheet and on one that is gone", async () => {
    const made = new NewWorkbook(["Sheet1"]);
    made.sheet("Sheet1").isProtected = true;
    const workbook = openXlsx(await made.toBytes());
    const mark = (sheet: string) =>
      ({ do: "mark", sheet, row: 0, column: 0, formula: "=TRUE", style: red }) as const;
    await expect(workbook.apply([mark("Sheet1")])).rejects.toMatchObject({ reason: "protected" });
    await expect(workbook.apply([mark("gone")])).rejects.toMatchObject({ reason: "missing" });
  });

  test("keeps notes beside its marks, in its own and in further copies", async () => {
    const workbook = await opened();
    await workbook.apply([{ do: "note", key: "a", text: "划转 & <清理>" }]);
    const again = openXlsx(await workbook.toBytes());
    expect((await again.read()).notes).toEqual({ a: "划转 & <清理>" });
    const mark = { do: "mark", sheet: "Sheet1", row: 1, column: 1, formula: "=TRUE", style: red };
    await again.apply([mark as Edit, { do: "note", key: "b", text: "二" }]);
    const third = openXlsx(await again.toBytes());
    expect(await third.read()).toMatchObject({ notes: { a: "划转 & <清理>", b: "二" } });
    expect((await third.read()).marks).toHaveLength(1);
    await third.apply([
      { do: "note", key: "a", text: null },
      { do: "note", key: "b", text: null },
    ]);
    expect((await openXlsx(await third.toBytes()).read()).notes).toEqual({});
  });

  test("comes back byte for byte where nothing was marked", async () => {
    const workbook = await opened();
    const bytes = await workbook.toBytes();
    expect(await openXlsx(bytes).toBytes()).toEqual(bytes);
  });
});
