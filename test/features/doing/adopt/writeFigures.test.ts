import {
  rewritesOf,
  writeFigures,
  type Rewrite,
} from "../../../../src/features/doing/adopt/writeFigures";
import type { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { workbookOf } from "../../../taskpane/workbooks";
import { diagnose, explanationsOf } from "../../judging/suspects/diagnose";

const typed = { "t3.r3.1.c1": "408件" };
const content = (sheets: MemorySheets, { cell: { sheet, row, column } }: Rewrite) =>
  sheets.sheet(sheet).value(row, column);

async function adoption(sheets: MemorySheets): Promise<readonly [Rewrite, ...Rewrite[]]> {
  const [changes = []] = explanationsOf(await diagnose(sheets));
  const rewrites = rewritesOf(changes);
  const [first, ...rest] = rewrites ?? [];
  if (!first) throw new Error("nothing to adopt");
  return [first, ...rest];
}

it("writes the figure, and takes it back as it was", async () => {
  const sheets = workbookOf("suqian-2020", typed);
  const [rewrite] = await adoption(sheets);
  const written = await writeFigures(sheets, [rewrite]);
  expect(content(sheets, rewrite)).toBe(480);
  if (!written.done) throw new Error("not written");
  expect(await writeFigures(sheets, written.undo)).toMatchObject({ done: true });
  expect(content(sheets, rewrite)).toBe("408件");
});

it("writes a whole set or nothing", async () => {
  const sheets = workbookOf("pingtan-police-2021");
  const rewrites = await adoption(sheets);
  expect(rewrites).toHaveLength(2);
  const second = rewrites[1]!;
  sheets.sheet(second.cell.sheet).set(second.cell.row, second.cell.column, 9);
  expect(await writeFigures(sheets, rewrites)).toMatchObject({
    done: false,
    changed: [{ code: second.cell.code }],
  });
  expect(content(sheets, rewrites[0])).toBe(rewrites[0].from);
});

it("never writes over a formula that shows the expected figure", async () => {
  const sheets = workbookOf("suqian-2020", { "t3.r3.1.c1": 408 });
  const [rewrite] = await adoption(sheets);
  const { sheet, row, column } = rewrite.cell;
  sheets.sheet(sheet).set(row, column, 408, "=400+8");
  expect(await writeFigures(sheets, [rewrite])).toMatchObject({ done: false });
});

it("takes nothing back over what was typed since", async () => {
  const sheets = workbookOf("suqian-2020", typed);
  const [rewrite] = await adoption(sheets);
  const written = await writeFigures(sheets, [rewrite]);
  if (!written.done) throw new Error("not written");
  const { sheet, row, column } = rewrite.cell;
  sheets.sheet(sheet).set(row, column, 481);
  expect(await writeFigures(sheets, written.undo)).toMatchObject({ done: false });
  expect(content(sheets, rewrite)).toBe(481);
});

it("says that the sheet is protected before anything is tried", async () => {
  const sheets = workbookOf("suqian-2020", typed);
  const rewrites = await adoption(sheets);
  sheets.sheet("sheet1").isProtected = true;
  await expect(writeFigures(sheets, rewrites)).rejects.toMatchObject({ reason: "protected" });
});

it("offers no writing where a cell is a formula", async () => {
  const [rewrite] = await adoption(workbookOf("suqian-2020", typed));
  const change = { cell: rewrite.cell, from: "408", to: "480", isFormula: false };
  expect(rewritesOf([change])).toHaveLength(1);
  expect(rewritesOf([{ ...change, isFormula: true }])).toBeNull();
});
