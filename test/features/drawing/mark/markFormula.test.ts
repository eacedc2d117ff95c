import type { CellValue } from "../../../../src/sheets/Sheets";
import { checkWorkbook } from "../../../../src/features/doing/check/checkWorkbook";
import { readReport } from "../../../fixtures/reports/readReports";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

/** The mark of a cell of 表四 that holds no number. */
async function markOf(value: CellValue): Promise<string | undefined> {
  const { snapshot, places } = writeWorkbook(readReport("suqian-2020"));
  const sheets = MemorySheets.from(snapshot);
  const { sheet, row, column } = places.get("t4.r1.c1")!;
  sheets.sheet(sheet).set(row, column, value);
  await checkWorkbook(sheets);
  return sheets.marks.find((mark) => mark.row === row && mark.column === column)?.formula;
}

it.each([
  ['2"', '"2"""'],
  ['"2"', '"""2"""'],
  ["2'", `"2'"`],
])("a text with quotes is a text in the formula: %s", async (value, written) => {
  expect(await markOf(value)).toMatch(/^=(OR\()?EXACT\(/);
  expect(await markOf(value)).toContain(`,${written})`);
});

it("of a long text the first two hundred characters are compared, whole quotes included", async () => {
  const formula = await markOf(`约${'"'.repeat(300)}`);
  expect(formula).toMatch(/^=(OR\()?LEFT\(\$\w+\$\d+,200\)="约("")+"\)?$/);
  expect(formula?.match(/"/g)).toHaveLength(2 + 2 * 199);
});
