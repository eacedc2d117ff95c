import { editions } from "../../../../src/editions";
import { keepOnlyTables } from "../../../../src/features/judging/absent/onlyTables";
import { checkWorkbook } from "../../../../src/features/doing/check/checkWorkbook";
import { clearMarks } from "../../../../src/features/drawing/mark/clearMarks";
import { insertTables } from "../../../../src/features/doing/insert/insertTables";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { SheetsError } from "../../../../src/sheets/SheetsError";
import { wordsFor } from "../../../../src/words";

/** A workbook meant to hold 表四 alone, filled with zeros but for the given figures, on the sheet's sixth row. */
async function disputes(figures: Readonly<Record<number, string | number>> = {}) {
  const sheets = new MemorySheets();
  await insertTables(sheets, {
    edition: editions[0]!,
    forms: ["t4"],
    unit: "某县",
    year: 2025,
    at: null,
    totals: "typed",
    protect: false,
    overwrite: false,
    words: wordsFor("zh-CN").cells,
  });
  await keepOnlyTables(sheets, ["t4"]);
  const sheet = sheets.sheet("四、复议诉讼");
  for (let column = 0; column < 15; column += 1) sheet.set(5, column, figures[column] ?? 0);
  return { sheets, sheet };
}

const formulas = (sheets: MemorySheets) =>
  Object.fromEntries(sheets.marks.map(({ column, formula }) => [column, formula]));

test("zeros alone pass, and are told to be zeros", async () => {
  const { sheets } = await disputes();
  const { validation } = await checkWorkbook(sheets);
  expect(validation).toMatchObject({ verdict: "pass", findings: [], tables: [{ filled: "zero" }] });
  expect(sheets.marks).toEqual([]);
});

test("a total that does not come out marks its cells with the claim's own negation", async () => {
  const { sheets } = await disputes({ 0: 1, 4: 3 });
  const { validation } = await checkWorkbook(sheets);
  expect(validation.findings).toMatchObject([
    {
      check: { id: "A4" },
      outcome: "error",
      left: { value: "3" },
      right: { value: "1" },
      difference: "2",
    },
  ]);
  const claim = "=ROUND(SUM($E$6)-SUM($A$6:$D$6),6)<>0";
  expect(formulas(sheets)).toEqual({ 0: claim, 1: claim, 2: claim, 3: claim, 4: claim });
  expect(new Set(sheets.marks.map(({ style }) => style.bold))).toEqual(new Set([true, false]));
});

test("where the sheet would add up otherwise, the mark stands on what was flagged", async () => {
  const { sheets } = await disputes({ 0: "1件", 4: 3 });
  await checkWorkbook(sheets);
  expect(formulas(sheets)).toMatchObject({ 0: '=EXACT($A$6,"1件")', 4: "=$E$6=3" });
});

test("a cell in two findings has one mark that stands while either does", async () => {
  const { sheets } = await disputes({ 0: -1, 4: 3 });
  await checkWorkbook(sheets);
  expect(formulas(sheets)[0]).toBe("=OR(ROUND(SUM($E$6)-SUM($A$6:$D$6),6)<>0,$A$6<0)");
});

test("a second validation leaves no mark of the first behind", async () => {
  const { sheets, sheet } = await disputes({ 0: 1, 4: 3 });
  await checkWorkbook(sheets);
  const before = sheets.marks.map(({ id }) => id);
  sheet.set(5, 4, 1);
  const { validation } = await checkWorkbook(sheets);
  expect(validation.verdict).toBe("pass");
  expect(before).toHaveLength(5);
  expect(sheets.marks).toEqual([]);
});

test("validation changes no cell", async () => {
  const { sheets } = await disputes({ 0: "1件", 4: 3 });
  const before = await sheets.read();
  await checkWorkbook(sheets);
  expect((await sheets.read()).sheets).toEqual(before.sheets);
});

test("a protected sheet is checked but not marked, and named", async () => {
  const { sheets, sheet } = await disputes({ 4: 3 });
  sheet.isProtected = true;
  const checked = await checkWorkbook(sheets);
  expect(checked).toMatchObject({ notMarked: null, protectedSheets: ["四、复议诉讼"] });
  expect(checked.validation.verdict).toBe("fail");
  expect(sheets.marks).toEqual([]);
});

test("on a sheet that has been protected since, the marks stay; without findings it is not named", async () => {
  const { sheets, sheet } = await disputes({ 0: 1, 4: 3 });
  await checkWorkbook(sheets);
  const before = [...sheets.marks];
  sheet.set(5, 4, 1);
  sheet.isProtected = true;
  expect(await checkWorkbook(sheets)).toMatchObject({ notMarked: null, protectedSheets: [] });
  expect(before).toHaveLength(5);
  expect(sheets.marks).toEqual(before);
});

test("a verdict that cannot be painted is given all the same", async () => {
  const { sheets } = await disputes({ 4: 3 });
  jest.spyOn(sheets, "apply").mockRejectedValueOnce(new SheetsError("host", "lost"));
  const checked = await checkWorkbook(sheets);
  expect(checked.notMarked?.reason).toBe("host");
  expect(checked.validation.verdict).toBe("fail");
});

test("clearing the marks takes all of ours", async () => {
  const { sheets } = await disputes({ 4: 3 });
  await checkWorkbook(sheets);
  expect(await clearMarks(sheets)).toBe(5);
  expect(sheets.marks).toEqual([]);
  expect(await clearMarks(sheets)).toBe(0);
});
