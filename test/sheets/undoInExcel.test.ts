import { editions } from "../../src/editions";
import { insertTables } from "../../src/features/doing/insert/insertTables";
import { undoInsertion } from "../../src/features/doing/insert/undoInsertion";
import { excelSheets } from "../../src/sheets/excel/excelSheets";
import { wordsFor } from "../../src/words";
import { randomSheet } from "../fixtures/randomSheet";
import { area, useOffice } from "../../workbench";

/** An insertion over what a person has, and its undoing, through office.js to the cells. */
const office = useOffice();
const sheets = excelSheets();

beforeEach(() => {
  globalThis.Excel = office.it.Excel;
  globalThis.Office = office.it.Office;
});
afterEach(() => expect(office.it.problems).toEqual([]));

const insertOver = () =>
  insertTables(sheets, {
    edition: editions[0]!,
    forms: ["t4"],
    unit: "某县民政局",
    year: 2025,
    at: { sheet: office.sheet, row: 2, column: 1, rows: 1, columns: 1 },
    totals: "formulas",
    checks: "formulas",
    protect: false,
    overwrite: true,
    words: wordsFor("zh-CN").cells,
  });

/** All that is to be seen of the first cells of the sheet. */
function seen() {
  const { grid } = office.it;
  const cells = Array.from({ length: 18 * 22 }, (_, index) => ({
    row: Math.floor(index / 22),
    column: index % 22,
    rows: 1,
    columns: 1,
  }));
  const whole = area("A1:V18");
  return {
    values: grid.values(office.sheet, whole),
    formulas: grid.formulas(office.sheet, whole),
    texts: grid.texts(office.sheet, whole),
    looks: cells.map((cell) => {
      const { borders, ...look } = grid.format(office.sheet, cell);
      const drawn = Object.entries(borders).filter(([, { style }]) => style !== "None");
      return { ...look, borders: Object.fromEntries(drawn) };
    }),
    rules: cells.map((cell) => grid.validation(office.sheet, cell)),
    merges: grid
      .merges(office.sheet)
      .map((merge) => JSON.stringify(merge))
      .sort(),
    heights: cells.map(({ row }) => grid.rowHeight(office.sheet, row)),
    widths: cells.map(({ column }) => grid.columnWidth(office.sheet, column)),
  };
}

test.each([1, 2, 3, 4, 5])("seed %i: all is as before, looks included", async (seed) => {
  await sheets.apply(randomSheet(office.sheet, seed));
  const before = seen();
  const inserted = await insertOver();
  if (!inserted.done) throw new Error("not inserted");
  expect(seen()).not.toEqual(before);
  expect(await undoInsertion(sheets, inserted.undo, false)).toEqual({ done: true });
  expect(seen()).toEqual(before);
});
