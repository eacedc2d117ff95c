import { findTables } from "../../../src/features/findTables";
import { nativeTwin } from "../../../src/features/functions/nativeTwins";
import { MemoryGrid } from "../../../src/workbench/grid/MemoryGrid";
import type { CellValue, SheetSnapshot } from "../../../src/sheets/Sheets";
import { readReports } from "../../fixtures/reports/readReports";
import { writeWorkbook } from "../../fixtures/writeWorkbook";
import { answersOf, callsIn, engineAnswers } from "./eachLine";

/** The answers of the native formulas, written beside the cells and calculated by a small Excel. */
function nativeAnswers(sheet: SheetSnapshot, calls: ReturnType<typeof callsIn>): string[][] {
  const grid = new MemoryGrid(["表"]);
  const id = grid.sheets()[0]?.id ?? "";
  const width = sheet.values[0]?.length ?? 0;
  const area = { row: sheet.row, column: sheet.column, rows: sheet.values.length, columns: width };
  grid.write(
    id,
    area,
    sheet.values.map((row) => row.map(typed))
  );
  return calls.map(({ call }) => {
    const formulas = (nativeTwin(call) ?? []).flat();
    const place = { row: 0, column: 200, rows: formulas.length, columns: 1 };
    grid.write(
      id,
      place,
      formulas.map((formula) => [formula])
    );
    return grid.values(id, place).map(([value]) => String(value));
  });
}

const typed = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" && !value.startsWith("#") ? `'${value}` : value;

function compare(sheet: SheetSnapshot) {
  const tables = findTables({ sheets: [sheet], marks: [], manualCalculation: false });
  const calls = tables.flatMap((found) => callsIn(found).map((call) => ({ found, call })));
  const natives = nativeAnswers(
    sheet,
    calls.map(({ call }) => call)
  );
  let lines = 0;
  calls.forEach(({ found, call }, n) => {
    const answers = answersOf(found.sheet, call);
    expect({ call: call.call, answers }).toEqual({ call: call.call, answers: natives[n] });
    expect({ call: call.call, answers }).toEqual({
      call: call.call,
      answers: engineAnswers(found, call),
    });
    lines += answers.length;
  });
  return lines;
}

const reports = [...readReports()];

test.each(reports)(
  "%s: function, native twin and engine say the same of every line",
  (_, report) => {
    const { snapshot } = writeWorkbook(report, { layout: "one sheet" });
    const lines = snapshot.sheets.reduce((sum, sheet) => sum + compare(sheet), 0);
    expect(lines).toBeGreaterThan(40);
  }
);

/** The same on every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const oddValues: readonly CellValue[] = [
  "",
  " ",
  "/",
  "—",
  "无",
  "12",
  "１２",
  "12件",
  "#REF!",
  true,
  -3,
  0.1,
  11398889,
];

test("a thousand reports with a few cells altered: still the same", () => {
  const random = dice(20211122);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  let lines = 0;
  for (let n = 0; n < 1000; n += 1) {
    const [, report] = pick(reports);
    const { snapshot, places } = writeWorkbook(report, { layout: "one sheet" });
    const sheet = snapshot.sheets[0];
    if (!sheet) throw new Error("no sheet");
    const values = sheet.values.map((row) => [...row]);
    const cells = [...places.values()];
    for (let altered = 0; altered < 1 + Math.floor(random() * 4); altered += 1) {
      const place = pick(cells);
      const row = values[place.row - sheet.row];
      const before = row?.[place.column - sheet.column];
      const value = random() < 0.5 && typeof before === "number" ? before + 1 : pick(oddValues);
      if (row) row[place.column - sheet.column] = value;
    }
    lines += compare({ ...sheet, values, formulas: values });
  }
  expect(lines).toBeGreaterThan(40_000);
});
