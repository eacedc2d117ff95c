import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import type { CellValue, Grid, SheetInfo } from "../grid/Grid";

const pixelsPerPoint = 4 / 3;

/** The grid as an .xlsx: values, formulas, merges, widths, hidden sheets. Looks are not kept. */
export async function writeFile(grid: Grid): Promise<Uint8Array<ArrayBuffer>> {
  await grid.settled();
  const book = utils.book_new();
  const sheets = grid.sheets();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(grid, sheet), sheet.name);
  book.Workbook = {
    Sheets: sheets.map(({ visibility }) => ({ Hidden: visibility === "Visible" ? 0 : 1 })),
  };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function worksheet(grid: Grid, { id }: SheetInfo): WorkSheet {
  const used = grid.usedArea(id, true);
  if (!used) return utils.aoa_to_sheet([]);
  const area = {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  const values = grid.values(id, area);
  const formulas = grid.formulas(id, area);
  const rows = values.map((line, r) =>
    line.map((value, c) => cell(value, formulas[r]?.[c] ?? value))
  );
  const sheet = utils.aoa_to_sheet(rows as unknown[][]);
  sheet["!merges"] = grid.merges(id).map(({ row, column, rows: height, columns }) => ({
    s: { r: row, c: column },
    e: { r: row + height - 1, c: column + columns - 1 },
  }));
  sheet["!cols"] = Array.from({ length: area.columns }, (_, column) => ({
    wpx: grid.columnWidth(id, column) * pixelsPerPoint,
  }));
  return sheet;
}

function cell(value: CellValue, formula: CellValue): CellObject | null {
  const t = typeof value === "number" ? "n" : typeof value === "boolean" ? "b" : "s";
  // Text that looks like a formula is its own value; a formula differs from its result.
  if (formula !== value && typeof formula === "string") return { t, v: value, f: formula.slice(1) };
  return value === "" ? null : { t, v: value };
}
