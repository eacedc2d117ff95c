import { editions } from "../../editions";
import type { Edition } from "../../editions/Edition";
import type { CellValue, Edit, Sheets } from "../../sheets/Sheets";
import { findTables } from "../find/findTables";
import { insertTables, type InsertWords } from "./insertTables";
import type { PriorReport } from "../prior/PriorReport";

/** Of one edition, the forms whose tables the report has in it. */
interface WantedForms {
  readonly edition: Edition;
  readonly forms: readonly string[];
}

/**
 * Writes a report that was read from anywhere into the prescribed forms of a workbook, each form in
 * the edition that the report had it in. What was doubtful or blank is left blank.
 *
 * @returns the ids of the tables written
 */
export async function writeReport(
  sheets: Sheets,
  report: PriorReport,
  words: InsertWords
): Promise<readonly string[]> {
  for (const { edition, forms } of formsOf(report)) {
    await insertTables(sheets, {
      edition,
      forms,
      unit: report.unit,
      year: report.year ?? edition.years.from,
      at: null,
      totals: "typed",
      protect: false,
      overwrite: false,
      words,
    });
  }
  const values = new Map(
    report.tables.flatMap(({ edition, rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ code, value }) => [`${edition} ${code}`, value]))
    )
  ) as ReadonlyMap<string, CellValue>;
  const found = findTables(await sheets.read());
  const edits = found.flatMap(({ edition, sheet, cells }) =>
    [...cells].flatMap(([code, { row, column }]): Edit[] => {
      const value = values.get(`${edition.id} ${code}`) ?? "";
      const at = { sheet: sheet.id, row, column, rows: 1, columns: 1 };
      return value === "" ? [] : [{ do: "write", at, rows: [[asTyped(value)]] }];
    })
  );
  await sheets.apply(edits);
  return found.map(({ table }) => table.id);
}

function formsOf({ tables }: PriorReport): WantedForms[] {
  const taken = new Set<string>();
  return editions.flatMap((edition) => {
    const has = (id: string) =>
      tables.some((table) => table.id === id && table.edition === edition.id);
    const forms = edition.forms
      .filter(({ id, blocks }) => !taken.has(id) && blocks.some(({ table }) => has(table)))
      .map(({ id }) => id);
    for (const id of forms) taken.add(id);
    return forms.length > 0 ? [{ edition, forms }] : [];
  });
}

/** Text from outside stays text, whatever it looks like. */
function asTyped(value: CellValue): CellValue {
  return typeof value === "string" ? `'${value}` : value;
}
