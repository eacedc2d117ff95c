import { editions } from "../../../editions";
import type { Edition, Form } from "../../../editions/Edition";
import type { CellValue, Edit, Place, Sheets, Snapshot, Spot } from "../../../sheets/Sheets";
import type { PriorCell, PriorReport, PriorTable } from "../../reading/prior/PriorReport";
import { asTyped } from "../../workbook/asTyped";
import { insertTables, type InsertWords } from "./insertTables";
import { figuresOfForms } from "./figuresOfForms";

/** Where each figure of a report was written, by its edition and code: "2019 t4.r1.c1". */
export type WrittenPlaces = ReadonlyMap<string, Spot & { readonly sheetName: string }>;

/** Of one edition, the forms that have a table of the report. */
interface WantedForms {
  readonly edition: Edition;
  readonly forms: readonly Form[];
}

/**
 * Writes a report that was read from anywhere into the prescribed forms of a workbook, each table in
 * the edition that the report had it in, at the place where that form has it. What was doubtful or
 * blank is left blank.
 */
export async function writeReport(
  sheets: Sheets,
  report: PriorReport,
  words: InsertWords
): Promise<WrittenPlaces> {
  const places = new Map<string, Place>();
  for (const { edition, forms } of formsOf(report)) {
    const inserted = await insertTables(sheets, {
      edition,
      forms: forms.map(({ id }) => id),
      unit: report.unit,
      year: report.year,
      at: null,
      totals: "typed",
      protect: false,
      overwrite: false,
      words,
    });
    if (!inserted.done) throw new Error("new sheets have nothing in the way");
    for (const [code, at] of figuresOfForms(edition, forms, inserted.places))
      places.set(`${edition.id} ${code}`, at);
  }
  const edits = figuresOf(report).flatMap(({ cell, edition }): Edit[] => {
    const at = places.get(`${edition} ${cell.code}`);
    return at ? [{ do: "write", at, rows: [[asTyped(cell.value)]] }] : [];
  });
  await sheets.apply(edits);
  const names = new Map((await sheets.read()).sheets.map(({ id, name }) => [id, name]));
  return new Map(
    [...places].map(([code, { sheet, row, column }]) => [
      code,
      { sheetName: names.get(sheet) ?? sheet, row, column },
    ])
  );
}

/** A figure that was read and does not stand where it was to be written. */
export interface LostFigure {
  readonly table: PriorTable;
  readonly cell: PriorCell;
}

/**
 * The figures of the report that are not in the workbook after it was written and read again. There
 * are none unless something is wrong with this product.
 */
export function lostFigures(
  report: PriorReport,
  places: WrittenPlaces,
  again: Snapshot
): LostFigure[] {
  return figuresOf(report)
    .filter(({ cell, edition }) => {
      const place = places.get(`${edition} ${cell.code}`);
      return !place || valueAt(again, place) !== cell.value;
    })
    .map(({ table, cell }) => ({ table, cell }));
}

function valueAt(
  { sheets }: Snapshot,
  { sheetName, row, column }: Spot & { readonly sheetName: string }
): CellValue | undefined {
  const sheet = sheets.find(({ name }) => name === sheetName);
  return sheet?.values[row - sheet.row]?.[column - sheet.column];
}

function figuresOf({ tables }: PriorReport) {
  return tables.flatMap((table) =>
    table.rows
      .flatMap(({ cells }) => cells)
      .filter(({ value }) => value !== "")
      .map((cell) => ({ table, cell, edition: table.edition }))
  );
}

function formsOf({ tables }: PriorReport): WantedForms[] {
  return editions.flatMap((edition) => {
    const has = (id: string) =>
      tables.some((table) => table.id === id && table.edition === edition.id);
    const forms = edition.forms.filter(({ blocks }) => blocks.some(({ table }) => has(table)));
    return forms.length > 0 ? [{ edition, forms }] : [];
  });
}
