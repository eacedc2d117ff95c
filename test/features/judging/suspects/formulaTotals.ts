import { cellAddress } from "../../../../src/sheets/address";
import type { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";
import { workbookOf } from "../../../taskpane/workbooks";

const parts = ["c1", "c2", "c3", "c4", "c5", "c6"];

/**
 * A report whose 表三 has its totals as formulas, with the results that Excel would have worked
 * out from what stands in the table.
 */
export function formulaTotals(name: string, changes: Record<string, number> = {}): MemorySheets {
  const { places } = writeWorkbook(readReport(name));
  const sheets = workbookOf(name, changes);
  const placeOf = (code: string) => places.get(code)!;
  const sum = (total: string, codes: readonly string[]) => {
    const { sheet, row, column } = placeOf(total);
    const value = codes
      .map(placeOf)
      .reduce((all, cell) => all + Number(sheets.sheet(sheet).value(cell.row, cell.column)), 0);
    const [first, last] = [placeOf(codes[0]!), placeOf(codes.at(-1)!)];
    const area = `${cellAddress(first.row, first.column)}:${cellAddress(last.row, last.column)}`;
    sheets.sheet(sheet).set(row, column, value, `=SUM(${area})`);
  };
  const results = [...places.keys()]
    .filter((code) => /^t3\.r3\..*\.c1$/.test(code) && code !== "t3.r3.7.c1")
    .map((code) => code.slice(3, -3));
  for (const column of parts)
    sum(
      `t3.r3.7.${column}`,
      results.map((row) => `t3.${row}.${column}`)
    );
  for (const row of ["r1", "r2", ...results, "r3.7", "r4"])
    sum(
      `t3.${row}.c7`,
      parts.map((column) => `t3.${row}.${column}`)
    );
  return sheets;
}
