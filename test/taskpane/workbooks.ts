import { MemorySheets } from "../../src/sheets/memory/MemorySheets";
import type { CellValue } from "../../src/sheets/Sheets";
import { readReport } from "../fixtures/reports/readReports";
import { writeWorkbook, type Options } from "../fixtures/writeWorkbook";

/** A published report in a workbook, with some figures put otherwise: { "t3.r1.c1": "/" }. */
export function workbookOf(
  name: string,
  changes: Readonly<Record<string, CellValue>> = {},
  options: Options = {}
): MemorySheets {
  const { snapshot, places } = writeWorkbook(readReport(name), options);
  const sheets = MemorySheets.from(snapshot);
  const usual = name === sound ? withoutRarities : {};
  for (const [code, value] of Object.entries({ ...usual, ...changes })) {
    const place = places.get(code);
    if (!place) throw new Error(`no cell ${code} in ${name}`);
    sheets.sheet(place.sheet).set(place.row, place.column, value);
  }
  return sheets;
}

/** A report of which everything adds up, and in which nothing is seldom. */
export const sound = "suqian-2020";

/** Its refusals as state secrets are counted to other laws, its lost reviews to those upheld. */
const withoutRarities: Readonly<Record<string, CellValue>> = {
  "t3.r3.3.1.c1": 0,
  "t3.r3.3.1.c7": 0,
  "t3.r3.3.2.c1": 17,
  "t3.r3.3.2.c7": 17,
  "t4.r1.c1": 18,
  "t4.r1.c2": 1,
};

/** A report with one balance broken in two columns. */
export const broken = "pingtan-police-2021";
