import { readPriorYear } from "../../../../src/features/reading/prior/readPriorYear";
import { storePriorYear } from "../../../../src/features/doing/prior/storePriorYear";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { wordsFor } from "../../../../src/words";
import type { Report } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

export const words = wordsFor("zh-CN");

/** A workbook with this year's report on three sheets, and last year's as 取上年数 stores it. */
export async function twoYears(now: Report, then: Report): Promise<MemorySheets> {
  const sheets = MemorySheets.from(writeWorkbook(now, { layout: "three sheets" }).snapshot);
  const reading = readPriorYear(writeWorkbook(then).snapshot, { name: "上年.xlsx", pictures: 0 });
  if (reading.is !== "report") throw new Error(reading.why);
  await storePriorYear(sheets, {
    report: reading.report,
    date: "2026-01-20",
    words: words.prior.sheet,
  });
  return sheets;
}

/** The report with one figure put in place of another, `row` and `column` as in the file. */
export function changed(
  report: Report,
  table: string,
  row: number,
  column: number,
  change: (figure: number) => string | number | null
): Report {
  const given = report.tables[table];
  if (!given) throw new Error(`no table ${table}`);
  const rows = given.rows.map((line, r) =>
    line.map((figure, c) => (r === row && c === column ? change(Number(figure)) : figure))
  );
  return { ...report, tables: { ...report.tables, [table]: { ...given, rows } } };
}

/** A report of the year after that follows from this one without a fault across the years. */
export function yearAfter(report: Report): Report {
  const t3 = report.tables["t3"];
  const [first, second, ...rest] = t3?.rows ?? [];
  const over = t3?.rows.at(-1) ?? [];
  const came = (first ?? []).map((f, c) => Number(f) + Number(second?.[c]) - Number(over[c]));
  const stock = (report.tables["t2_1"]?.rows ?? []).map(([made, gone, stock]) => [
    made ?? null,
    gone ?? null,
    stock === null ? null : Number(stock) + Number(made) - Number(gone),
  ]);
  const t2 = report.tables["t2_1"];
  return {
    ...report,
    year: report.year + 1,
    tables: {
      ...report.tables,
      ...(t2 ? { t2_1: { ...t2, rows: stock } } : {}),
      ...(t3 ? { t3: { ...t3, rows: [came, over, ...rest] } } : {}),
    },
  };
}
