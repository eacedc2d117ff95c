import { editions } from "../../src/editions";
import { insertAnew } from "../../src/features/doing/insert/insertAnew";
import { insertTables } from "../../src/features/doing/insert/insertTables";
import { undoInsertion } from "../../src/features/doing/insert/undoInsertion";
import { figurePlaces } from "../../src/features/drawing/form/printForm";
import { validateReport } from "../../src/features/judging/check/validateReport";
import { excelSheets } from "../../src/sheets/excel/excelSheets";
import type { Edit } from "../../src/sheets/Sheets";
import { wordsFor } from "../../src/words";
import { useOffice } from "../../workbench";

/** 插入新表并保留已填的数 through office.js to the cells. */
const office = useOffice();
const sheets = excelSheets();
const words = wordsFor("zh-CN").cells;
const edition = editions.find(({ id }) => id === "2021")!;
const form = edition.forms.find(({ id }) => id === "t4")!;

beforeEach(() => {
  globalThis.Excel = office.it.Excel;
  globalThis.Office = office.it.Office;
});
afterEach(() => expect(office.it.problems).toEqual([]));

test("figures go into the new form as they stood, and the undo leaves nothing behind", async () => {
  const inserted = await insertTables(sheets, {
    ...{ edition, forms: ["t4"], unit: "某县民政局", year: 2025, at: null, words },
    ...{ totals: "typed", protect: false, overwrite: false },
  });
  if (!inserted.done) throw new Error("not inserted");
  const { sheet = "" } = inserted.places[0] ?? {};
  const places = [...figurePlaces({ edition, form, row: 0, column: 0 }).values()];
  const values = places.map((_, index) => (index === 3 ? "4件" : index === 5 ? "#NAME?" : index));
  const typed = places.map((spot, index): Edit => ({
    do: "write",
    at: { sheet, ...spot, rows: 1, columns: 1 },
    rows: [
      [values[index] === "4件" ? "'4件" : values[index] === "#NAME?" ? "=NOSUCHFUNCTION()" : index],
    ],
  }));
  const lost = places.at(-1) ?? { row: 0, column: 0 };
  const heading = { sheet, row: lost.row - 1, column: lost.column, rows: 1, columns: 1 };
  await sheets.apply([...typed, { do: "write", at: heading, rows: [["甲乙丙"]] }]);
  const before = await sheets.read();

  const absent = validateReport(before).absent.filter(({ table }) => table === "t4");
  const renewal = await insertAnew(sheets, absent, words);
  const after = await sheets.read();
  const made = after.sheets.find(({ id }) => !before.sheets.some((each) => each.id === id));
  const carried = values.map((value, index) =>
    typeof value === "string" || index === values.length - 1 ? "" : value
  );
  expect(places.map(({ row, column }) => made?.values[row]?.[column])).toEqual(carried);
  expect(renewal).toMatchObject({ forms: 1, carried: values.length - 3 });
  const told = renewal.left.join();
  for (const left of ["甲乙丙", "4件", "#NAME?"]) expect(told).toContain(left);
  expect(after.sheets.find(({ id }) => id === sheet)).toEqual(
    before.sheets.find(({ id }) => id === sheet)
  );

  expect(await undoInsertion(sheets, renewal.undo, false)).toEqual({ done: true });
  expect(await sheets.read()).toEqual(before);
});
