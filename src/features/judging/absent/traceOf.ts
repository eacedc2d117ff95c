import type { Table } from "../../../editions/Edition";
import { cellAddress } from "../../../sheets/address";
import type { SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import { columnWordings } from "../../reading/tables/findHeaders";
import { rowWordings } from "../../reading/tables/findTable";
import type { FoundTable } from "../../reading/tables/findTables";
import { labelGrid, type LabelGrid } from "../../reading/labels/LabelGrid";
import { fitsOf } from "../../reading/labels/matchLabel";
import { normaliseLabel } from "../../reading/labels/normaliseLabel";
import type { Absence, AbsencePlace } from "../findings/Absence";

type Trace = Pick<Absence, "resembles" | "at">;

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Fewer of its names than this share are those of something else. */
const leastShare = 0.5;
const layersOfHeader = 3;

/**
 * What looks like a table that was not found: its row names under headings that are not known, a
 * few of its headings, or its title alone. Null where nothing does.
 */
export function traceOf(
  table: Table,
  { sheets }: Snapshot,
  found: readonly FoundTable[]
): Trace | null {
  const visible = sheets.filter((sheet) => sheet.visible);
  const first = (look: (sheet: SheetSnapshot) => Trace | null) => {
    for (const sheet of visible) {
      const trace = look(sheet);
      if (trace) return trace;
    }
    return null;
  };
  const own = (sheet: SheetSnapshot) => found.filter((each) => each.sheet.id === sheet.id);
  return (
    first((sheet) => underOtherHeadings(table, sheet, own(sheet))) ??
    first((sheet) => fewHeadings(table, sheet, own(sheet))) ??
    first((sheet) => titleAlone(table, sheet, own(sheet)))
  );
}

function underOtherHeadings(
  table: Table,
  sheet: SheetSnapshot,
  found: readonly FoundTable[]
): Trace | null {
  const wordings = rowWordings(table).filter(([name]) => name !== "");
  if (wordings.length === 0) return null;
  const grid = labelGrid(sheet);
  const taken = new Set(found.flatMap(({ rows }) => rows));
  const names = places(grid, wordings).filter(({ row }) => !taken.has(row));
  const [first] = names;
  if (!first || new Set(names.map(({ index }) => index)).size < wordings.length * leastShare)
    return null;
  const above = Array.from({ length: layersOfHeader }, (_, up) => first.row - 1 - up)
    .flatMap((row) => grid.inRow(row).map(([column]) => ({ row, column })))
    .find((spot) => spot.column > first.column && !isCalculated(sheet, spot));
  return traceAt(sheet, above ?? first, "place");
}

/** What a formula says, as a check beside the table does, is no heading. */
function isCalculated({ formulas, row: top, column: left }: SheetSnapshot, { row, column }: Spot) {
  return String(formulas[row - top]?.[column - left] ?? "").startsWith("=");
}

function fewHeadings(
  table: Table,
  sheet: SheetSnapshot,
  found: readonly FoundTable[]
): Trace | null {
  const grid = labelGrid(sheet);
  const isTaken = ({ row, column }: Spot) =>
    found.some(
      ({ header: { top, bottom, columns } }) =>
        row >= top && row <= bottom && columns.includes(column)
    );
  const wordings = columnWordings(table);
  const headings = places(grid, wordings).filter((spot) => !isTaken(spot));
  const rows = new Map<number, Set<number>>();
  for (const { row, index } of headings)
    rows.set(row, (rows.get(row) ?? new Set<number>()).add(index));
  const least = Math.min(2, new Set(wordings.map(([own]) => own)).size);
  const first = headings.find(({ row }) => (rows.get(row)?.size ?? 0) >= least);
  return first ? traceAt(sheet, first, "place") : null;
}

/** Where the table is found on the sheet, in another report, the title is that one's. */
function titleAlone(
  { id, title }: Table,
  sheet: SheetSnapshot,
  found: readonly FoundTable[]
): Trace | null {
  if (found.some(({ table }) => table.id === id)) return null;
  const [first] = places(labelGrid(sheet), [[normaliseLabel(title)]]);
  return first ? traceAt(sheet, first, "title") : null;
}

/** The cells that read as one of the wordings, to the letter. */
function places(
  grid: LabelGrid,
  wordings: readonly (readonly string[])[]
): (Spot & { readonly index: number })[] {
  const fits = fitsOf(wordings);
  const spots: (Spot & { readonly index: number })[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    for (const [column, label] of grid.inRow(row)) {
      const index = fits(label).indexOf(3);
      if (index >= 0) spots.push({ row, column, index });
    }
  }
  return spots;
}

function traceAt(sheet: SheetSnapshot, { row, column }: Spot, by: AbsencePlace["by"]): Trace {
  const text = String(sheet.values[row - sheet.row]?.[column - sheet.column] ?? "");
  return {
    resembles: text.replace(/\s+/g, "").slice(0, 40),
    at: { sheetName: sheet.name, addresses: [cellAddress(row, column)], by },
  };
}
