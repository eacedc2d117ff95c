import { findTables } from "../../../../src/features/reading/tables/findTables";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const { snapshot, places } = writeWorkbook(readReport("pingtan-2021"));

/** The report without the rows of some codes. */
function without(...codes: readonly string[]) {
  const gone = codes.map((code) => places.get(code)?.row);
  const sheets = snapshot.sheets.map((sheet) => {
    const values = sheet.values.filter((_, row) => !gone.includes(sheet.row + row));
    return { ...sheet, values, formulas: values };
  });
  return { ...snapshot, sheets };
}

it("3.其他 alone is not （六）其他处理 of the form before", () => {
  const found = findTables(without("t3.r3.6.1.c1", "t3.r3.6.2.c1"));
  const third = found.find(({ table }) => table.id === "t3");
  expect([third?.edition.id, third?.missingRows]).toEqual(["2021", ["r3.6.1", "r3.6.2"]]);
});
