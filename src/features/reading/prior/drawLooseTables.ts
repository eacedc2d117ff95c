import type { Table } from "../../../editions/Edition";
import type { CellValue, SheetSnapshot } from "../../../sheets/Sheets";
import type { CutRow } from "../looseText/cutRunTogether";
import type { LooseTable } from "./findLooseTables";

/** A loose table with its figures in cells. */
export interface CutTable extends Pick<LooseTable, "table"> {
  readonly rows: ReadonlyMap<string, CutRow>;
}

/**
 * Tables that were found in running text, drawn as a sheet with the form's own labels, so that they
 * are recognised and checked like any other.
 */
export function drawLooseTables(title: string, tables: readonly CutTable[]): SheetSnapshot {
  const values = [[title], ...tables.flatMap(drawTable)];
  return {
    id: "loose",
    name: "正文",
    visible: true,
    protected: true,
    row: 0,
    column: 0,
    values,
    formulas: values,
  };
}

function drawTable({ table, rows }: CutTable): CellValue[][] {
  const leaves = table.columns.map(({ path }) => path.at(-1) ?? "");
  return [
    [table.title],
    ["", ...leaves],
    ...dataRows(table).flatMap(({ key, label }) => {
      const row = rows.get(key);
      return row ? [[label, ...row.cells.map((cell) => numberOf(cell))]] : [];
    }),
  ];
}

function dataRows({ rows }: Table) {
  return rows.filter(({ role }) => role === "data");
}

/** Digits that were parted from a text are a number; a sign or unit is kept as it was written. */
function numberOf(cell: string | null): CellValue {
  if (cell === null) return "";
  return /^(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/.test(cell) ? Number(cell) : cell;
}
