import type { CellValue, SheetSnapshot, Snapshot } from "../../../sheets/Sheets";
import { findTables } from "../tables/findTables";

/** A table is broken over pages; none goes over more. */
const mostPieces = 4;
/** More sheets than any document has whose tables are reports'. */
const mostSheets = 60;

/**
 * Puts together what is one table on several sheets: a document's table that a page break has cut,
 * its head repeated or not. Sheets are joined where that finds rows of a form that none of them has
 * by itself.
 */
export function joinPieces(snapshot: Snapshot): Snapshot {
  const found = findTables(snapshot);
  const whole = found.length > 0 && found.every(({ missingRows }) => missingRows.length === 0);
  if (snapshot.sheets.length > mostSheets || (whole && hasWholeForm(found))) return snapshot;
  let { sheets } = snapshot;
  // Two at a time first: a piece that is too short to be known by itself must not draw in a neighbour.
  for (let pieces = 2; pieces <= mostPieces; pieces += 1) sheets = joined(sheets, pieces);
  return { ...snapshot, sheets };
}

function hasWholeForm(found: ReturnType<typeof findTables>): boolean {
  const [first] = found;
  return (first?.edition.tables ?? []).every(({ id }) =>
    found.some(({ table }) => table.id === id)
  );
}

function joined(sheets: readonly SheetSnapshot[], pieces: number): SheetSnapshot[] {
  const done = [...sheets];
  for (let at = 0; at + pieces <= done.length;) {
    const parts = done.slice(at, at + pieces);
    const sheet = stacked(parts);
    const apart = parts.reduce((sum, part) => sum + rowsIn([part]), 0);
    if (rowsIn([sheet]) > apart) done.splice(at, pieces, sheet);
    else at += 1;
  }
  return done;
}

/** How many rows of the forms are found. */
function rowsIn(sheets: readonly SheetSnapshot[]): number {
  return findTables({ sheets, marks: [], manualCalculation: false })
    .flatMap(({ rows }) => rows)
    .filter((row) => row !== null).length;
}

/** One under the other, even at the right: a label merged over the break stands in the first piece only. */
function stacked(parts: readonly SheetSnapshot[]): SheetSnapshot {
  const [first] = parts;
  if (!first) throw new Error("nothing to join");
  const width = Math.max(...parts.map(widthOf));
  const values: CellValue[][] = [];
  const asides = parts.flatMap((part) => {
    const [down, right] = [values.length - part.row, width - widthOf(part) - part.column];
    for (const line of part.values)
      values.push([...new Array<CellValue>(width - line.length).fill(""), ...line]);
    return (part.asides ?? []).map((aside) => ({
      ...aside,
      row: aside.row + down,
      column: aside.column + right,
    }));
  });
  return { ...first, row: 0, column: 0, values, formulas: values, asides };
}

function widthOf({ values }: SheetSnapshot): number {
  return Math.max(0, ...values.map(({ length }) => length));
}
