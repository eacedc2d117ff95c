import { handOn } from "../../../../src/features/doing/handOn/handOn";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { SheetsError } from "../../../../src/sheets/SheetsError";
import { newXlsx } from "../../../../src/sheets/file/xlsx/newXlsx";
import { wordsFor } from "../../../../src/words";
import { readReports } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const words = wordsFor("zh-CN").cells;
const name = "某县-2020-上报版";

function workbook() {
  const [report] = [...readReports().values()];
  if (!report) throw new Error("no report");
  return MemorySheets.from(writeWorkbook(report, { title: true }).snapshot);
}

test("goes into a workbook of its own, and leaves this one as it was", async () => {
  const sheets = workbook();
  const before = await sheets.read();
  const target = newXlsx();
  const open = jest.fn(() => Promise.resolve());
  const { names, where, undo } = await handOn(sheets, words, name, async () => ({
    sheets: target,
    open,
  }));
  expect(where).toBe("otherWorkbook");
  expect(names).toEqual(["二、主动公开", "三、依申请公开", "四、复议诉讼"]);
  expect((await target.read()).sheets.map(({ name }) => name)).toEqual(names);
  expect(open).toHaveBeenCalledWith(name);
  expect(undo.edits).toEqual([]);
  expect(await sheets.read()).toEqual(before);
});

test("a window that opens behind this one is said to", async () => {
  const other = { sheets: newXlsx(), open: () => Promise.resolve(), behind: true };
  const { where } = await handOn(workbook(), words, name, () => Promise.resolve(other));
  expect(where).toBe("behindThis");
  const facts = { errors: 0, absent: [], reports: [], leftOut: [], cleaned: 0, noNumbers: 0 };
  const copied = { names: ["表"], fileName: name, ...facts };
  const say = wordsFor("zh-CN").handOn.copied;
  expect(say({ ...copied, where })).toContain("“窗口”菜单");
  expect(say({ ...copied, where: "otherWorkbook" })).not.toContain("“窗口”菜单");
});

test("where the host opens no second workbook, goes on sheets of this one", async () => {
  const sheets = workbook();
  const open = () => Promise.reject(new SheetsError("unsupported", "no createWorkbook"));
  const { names, where } = await handOn(sheets, words, name, async () => ({
    sheets: newXlsx(),
    open,
  }));
  expect(where).toBe("thisWorkbook");
  expect((await sheets.read()).sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining([...names])
  );
});

test("a workbook without tables opens nothing", async () => {
  const open = jest.fn(() => Promise.resolve());
  const { names } = await handOn(new MemorySheets(), words, name, async () => ({
    sheets: newXlsx(),
    open,
  }));
  expect(names).toEqual([]);
  expect(open).not.toHaveBeenCalled();
});

test("a defect of ours is no reason to go on", async () => {
  const open = () => Promise.reject(new TypeError("ours"));
  await expect(
    handOn(workbook(), words, name, async () => ({ sheets: newXlsx(), open }))
  ).rejects.toThrow("ours");
});
