import type { CellValue, Edit, Sheets, Snapshot } from "../../../sheets/Sheets";
import { refuseProtected } from "../../workbook/refuseProtected";
import type { FoundCell } from "../../reading/tables/FoundCell";
import type { CellChange } from "../../judging/suspects/Diagnosis";

/** One cell to be written, and what it must still hold for that. */
export interface Rewrite {
  readonly cell: FoundCell;
  readonly from: CellValue;
  readonly to: CellValue;
}

export type Rewritten =
  /** `undo` takes it back. */
  | { readonly done: true; readonly undo: readonly Rewrite[] }
  /** Nothing was written: these cells hold something else by now. */
  | { readonly done: false; readonly changed: readonly FoundCell[] };

/** 采用: the writes that put the changes into the sheet; null where one cannot be typed in. */
export function rewritesOf(changes: readonly CellChange[]): Rewrite[] | null {
  const rewrites = changes.flatMap(({ cell, to, isFormula }): Rewrite[] =>
    isFormula ? [] : [{ cell, from: cell.value, to: Number(to) }]
  );
  return rewrites.length === changes.length ? rewrites : null;
}

/** Writes all of them or none; never over anything but what is expected. */
export async function writeFigures(
  sheets: Sheets,
  rewrites: readonly Rewrite[]
): Promise<Rewritten> {
  const snapshot = await sheets.read();
  const changed = outdated(snapshot, rewrites);
  if (changed.length > 0) return { done: false, changed: changed.map(({ cell }) => cell) };
  refuseProtected(
    snapshot,
    rewrites.map(({ cell }) => cell)
  );
  await sheets.apply(rewrites.map(write));
  return { done: true, undo: rewrites.map(({ cell, from, to }) => ({ cell, from: to, to: from })) };
}

/** Those whose cells hold something else by now. */
export function outdated(snapshot: Snapshot, rewrites: readonly Rewrite[]): Rewrite[] {
  return rewrites.filter(({ cell, from }) => contentOf(snapshot, cell) !== from);
}

/** The formula where there is one, so that a formula is never taken for the figure it shows. */
function contentOf({ sheets }: Snapshot, { sheet, row, column }: FoundCell): CellValue {
  const own = sheets.find(({ id }) => id === sheet);
  return own?.formulas[row - own.row]?.[column - own.column] ?? "";
}

function write({ cell: { sheet, row, column }, to }: Rewrite): Edit {
  // Text that is taken back stays text, digits included.
  const content = typeof to === "string" && to !== "" ? `'${to}` : to;
  return { do: "write", at: { sheet, row, column, rows: 1, columns: 1 }, rows: [[content]] };
}
