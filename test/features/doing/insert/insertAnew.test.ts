import { insertAnew } from "../../../../src/features/doing/insert/insertAnew";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import type { CellValue, Snapshot } from "../../../../src/sheets/Sheets";
import { wordsFor } from "../../../../src/words";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const words = wordsFor("zh-CN").cells;
const report = readReport("pingtan-2021");
const whole = writeWorkbook(report, { layout: "three sheets" });

type Rows = readonly (readonly CellValue[])[];

function changed(sheet: string, change: (rows: Rows) => Rows): Snapshot {
  const sheets = whole.snapshot.sheets.map((each) => {
    if (each.id !== sheet) return each;
    const values = change(each.values);
    return { ...each, values, formulas: values };
  });
  return { ...whole.snapshot, sheets };
}

const placeOf = (code: string) => {
  const place = whole.places.get(code);
  if (!place) throw new Error(code);
  return place;
};

/** Inserts anew, and deletes the old sheet as the person would. */
async function renewed(snapshot: Snapshot, old: string) {
  const sheets = MemorySheets.from(snapshot);
  const { absent } = validateReport(snapshot);
  const renewal = await insertAnew(sheets, absent, words);
  await sheets.apply([{ do: "removeSheet", sheet: old }]);
  return { renewal, after: validateReport(await sheets.read()), sheets };
}

const figures = (snapshot: Snapshot) =>
  snapshot.sheets
    .flatMap(({ values }) => values.flat())
    .filter((value) => typeof value === "number");

it("a row that is gone: all other figures stand in the new form, and only its own are blank", async () => {
  const { sheet, row } = placeOf("t3.r3.2.c1");
  const snapshot = changed(sheet, (rows) => rows.filter((_, at) => at !== row));
  const { renewal, after } = await renewed(snapshot, sheet);
  expect(renewal).toMatchObject({ forms: 1, carried: 24 * 7, left: [] });
  expect(after.absent).toEqual([]);
  const blank = after.findings.filter(({ check }) => check.id === "D1");
  expect(
    blank.flatMap(({ cells }) => cells).every(({ code }) => !/t3/.test(code) || /r3\.2/.test(code))
  ).toBe(true);
});

it("a column under a heading that is not known: what stands under it is named, not guessed", async () => {
  const { sheet, column } = placeOf("t3.r1.c3");
  const snapshot = changed(sheet, (rows) =>
    rows.map((line) =>
      line.map((value, at) => (at === column && typeof value === "string" ? "甲乙丙" : value))
    )
  );
  const { renewal } = await renewed(snapshot, sheet);
  expect(renewal.carried).toBe(25 * 6);
  expect(renewal.left).toEqual([expect.stringContaining("甲乙丙")]);
});

it("a table that is gone altogether is inserted empty", async () => {
  const { sheet } = placeOf("t4.r1.c1");
  const snapshot = {
    ...whole.snapshot,
    sheets: whole.snapshot.sheets.filter(({ id }) => id !== sheet),
  };
  const sheets = MemorySheets.from(snapshot);
  const renewal = await insertAnew(sheets, validateReport(snapshot).absent, words);
  expect(renewal).toMatchObject({ forms: 1, carried: 0, left: [] });
  expect(validateReport(await sheets.read()).absent).toEqual([]);
});

it("the old tables stay as they were, and the undo leaves nothing behind", async () => {
  const { sheet, row } = placeOf("t3.r3.2.c1");
  const snapshot = changed(sheet, (rows) => rows.filter((_, at) => at !== row));
  const sheets = MemorySheets.from(snapshot);
  const before = await sheets.read();
  const { undo } = await insertAnew(sheets, validateReport(snapshot).absent, words);
  const between = await sheets.read();
  expect(between.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  expect(figures(between).length).toBeGreaterThan(figures(before).length);
  expect(await undoInsertion(sheets, undo, false)).toEqual({ done: true });
  expect(await sheets.read()).toEqual(before);
});

const filled = (code: string, value: CellValue) => {
  const { sheet, row, column } = placeOf(code);
  return changed(sheet, (rows) =>
    rows
      .map((line, r) => line.map((each, c) => (r === row && c === column ? value : each)))
      .filter((_, r) => r !== placeOf("t3.r3.2.c1").row)
  );
};

it.each(["#REF!", "4件", "约三件"])("%s is no figure: it is left, and named", async (value) => {
  const { renewal } = await renewed(filled("t3.r1.c2", value), placeOf("t3.r1.c2").sheet);
  expect(renewal.carried).toBe(24 * 7 - 1);
  expect(renewal.left).toEqual([expect.stringMatching(new RegExp(`![A-Z]+\\d+ ${value}$`))]);
});

it("a second copy of a table is named with its area, since only the first is carried", async () => {
  const { sheet, row } = placeOf("t3.r3.2.c1");
  const gone = changed(sheet, (rows) => rows.filter((_, at) => at !== row));
  const old = gone.sheets.find(({ id }) => id === sheet)!;
  const copy = { ...old, id: "copy", name: "副本" };
  const sheets = MemorySheets.from({ ...gone, sheets: [...gone.sheets, copy] });
  const { absent } = validateReport(await sheets.read());
  const { left } = await insertAnew(sheets, absent, words);
  expect(left).toEqual([expect.stringMatching(/^三、.* 副本![A-Z]+\d+:[A-Z]+\d+$/)]);
});

it("all is one deed: what fails leaves nothing behind", async () => {
  const ids = [placeOf("t3.r1.c1"), placeOf("t4.r1.c1")].map(({ sheet }) => sheet);
  const rest = whole.snapshot.sheets.filter(({ id }) => !ids.includes(id));
  const sheets = MemorySheets.from({ ...whole.snapshot, sheets: rest });
  const apply = jest.spyOn(sheets, "apply");
  const { forms } = await insertAnew(sheets, validateReport(await sheets.read()).absent, words);
  expect([forms, apply.mock.calls.length]).toEqual([2, 1]);
});
