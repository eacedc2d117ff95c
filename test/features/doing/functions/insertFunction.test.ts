import { functionNames } from "../../../../src/features/drawing/functions/FunctionCall";
import { insertFunction } from "../../../../src/features/doing/functions/insertFunction";
import { undoInsertion } from "../../../../src/features/doing/insert/undoInsertion";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { readReports } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

/** Two years of one unit, each on a sheet of its own. */
function twoYears() {
  const sheets = [...readReports().values()]
    .filter(({ unit, year }) => unit === "平潭综合实验区" && year >= 2021)
    .sort((a, b) => b.year - a.year)
    .flatMap((report) =>
      writeWorkbook(report, { title: true, layout: "one sheet" }).snapshot.sheets.map((sheet) => ({
        ...sheet,
        id: String(report.year),
        name: `${report.year}年`,
      }))
    );
  return MemorySheets.from({ sheets, manualCalculation: false });
}

const at = (sheet: string) => ({ sheet, row: 80, column: 0, rows: 1, columns: 1 });

test.each(functionNames)("%s gets the ranges of the workbook's own tables", async (name) => {
  const sheets = twoYears();
  const { sheets: before } = await sheets.read();
  expect(before.map(({ name: sheet }) => sheet)).toEqual(["2022年", "2021年"]);
  const inserted = await insertFunction(sheets, name, at("2022"));
  expect(inserted.done).toBe(true);
  const formula = String((await sheets.read()).sheets[0]?.formulas.at(-1)?.[0]);
  expect(formula).toMatchSnapshot();
  if (inserted.done) await undoInsertion(sheets, inserted.undo, false);
  expect((await sheets.read()).sheets).toEqual(before);
});

test("last year's table in sight is still last year's", async () => {
  const sheets = twoYears();
  await insertFunction(sheets, "CARRYOVER", at("2021"));
  expect(String((await sheets.read()).sheets[1]?.formulas.at(-1)?.[0])).toMatch(
    /^=XXGK\.CARRYOVER\('2022年'![^,]+,[A-Z]+\d+:[A-Z]+\d+\)$/
  );
});

test("where a table is missing, or there is no room, nothing is written and it is said why", async () => {
  const empty = new MemorySheets();
  const { id } = empty.sheet("Sheet1");
  expect(await insertFunction(empty, "BALANCE", at(id))).toEqual({ done: false, why: "noTable" });
  expect(await insertFunction(empty, "CHANGE", at(id))).toEqual({ done: false, why: "noLastYear" });
  const sheets = twoYears();
  sheets.sheet("2022年").set(80, 3, "手工备注");
  expect(await insertFunction(sheets, "BALANCE", at("2022"))).toEqual({
    done: false,
    why: "noRoom",
  });
});
