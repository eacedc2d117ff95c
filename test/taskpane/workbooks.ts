import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import type { CellValue } from "../../src/sheets/Sheets";
import { readReport } from "../fixtures/reports/readReports";
import { withoutRarities } from "../fixtures/reports/withoutRarities";
import { writeWorkbook, type Options } from "../fixtures/writeWorkbook";

/** A published report in a workbook, with some figures put otherwise: { "t3.r1.c1": "/" }. */
export function workbookOf(
  name: string,
  changes: Readonly<Record<string, CellValue>> = {},
  options: Options = {}
): MemorySheets {
  const report = readReport(name);
  const usual = name === sound ? withoutRarities(report) : report;
  const { snapshot, places } = writeWorkbook(usual, options);
  const sheets = MemorySheets.from(snapshot);
  for (const [code, value] of Object.entries(changes)) {
    const place = places.get(code);
    if (!place) throw new Error(`no cell ${code} in ${name}`);
    sheets.sheet(place.sheet).set(place.row, place.column, value);
  }
  return sheets;
}

/** A report of which everything adds up, and in which nothing is seldom. */
export const sound = "suqian-2020";

/** A report with one balance broken in two columns. */
export const broken = "pingtan-police-2021";
