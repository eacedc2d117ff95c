import type { Edit, Sheets } from "../../../src/sheets/Sheets";
import { newXlsx } from "../../../src/sheets/file/xlsx/newXlsx";
import { NewWorkbook } from "../../../src/sheets/file/xlsx/NewWorkbook";
import { openXlsx } from "../../../src/sheets/file/xlsx/openXlsx";
import { limits } from "../../../src/sheets/file/limits";
import { Package } from "../../../src/sheets/file/zip/Package";
import { ShownSheets } from "../../../src/page/ShownSheets";
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
 * A file that was found bears the same but for looks and formulas on its own sheets. What is read
 * back is read from the bytes that would be on disk; the selection is that of the page it is shown
 * in.
 */
contract(
  "an opened .xlsx, read back from its bytes",
  async () => {
    let workbook = openXlsx(await newXlsx(["Sheet1"]).toBytes());
    let shown = new ShownSheets(workbook);
    const bytes = () => workbook.toBytes();
    return {
      sheets: {
        lacks: workbook.lacks ?? [],
        read: async () => openXlsx(await bytes()).read(),
        remember: (places) => shown.remember(places),
        apply: (edits) => shown.apply(edits),
        selection: () => shown.selection(),
        select: (sheet, areas) => shown.select(sheet, areas),
      },
      protect: async (name) => {
        const locked = new NewWorkbook([name]);
        locked.sheet(name).isProtected = true;
        workbook = openXlsx(await locked.toBytes());
        shown = new ShownSheets(workbook);
      },
      isLocked: async (name) => {
        const parts = Package.open(await bytes(), limits.workbook);
        const at = (await workbook.read()).sheets.findIndex((each) => each.name === name);
        return parts.text(`xl/worksheets/sheet${at + 1}.xml`).includes("<sheetProtection");
      },
    };
  },
  ["layOut", "calculate"]
);

/*
 * Whatever a file that was found holds beside figures is somebody else's. What it refuses, it refuses
 * before anything has changed.
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

  const formula = { do: "write", at, rows: [["=1+1"]] } as const;
  test.each([
    [formula],
    [{ do: "clear", at }],
    [{ do: "merge", at }],
    [{ do: "format", at, format: { fill: "#E8F0FA" } }],
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
    const write = { do: "write", at, rows: [["x"]] } as const;
    const act = workbook.apply([mark, write, { do: "addSheet", name: "B" }, edit]);
    await expect(act).rejects.toMatchObject({ reason: "unsupported" });
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
