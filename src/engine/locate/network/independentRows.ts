import { plus, type SignedRow } from "./SignedRow";

/**
 * The rows written so that no cell stands in more than two: a row that follows from the others is
 * left out (in 表三 that the total of the results adds up by columns, given that every other row and
 * column does), and a row within another is subtracted from it (a sum of some parts of a sum).
 *
 * @returns null where that cannot be had
 */
export function independentRows(given: readonly SignedRow[]): SignedRow[] | null {
  let rows = given.filter(({ terms }) => terms.size > 0);
  for (;;) {
    const crowded = crowdedCells(rows);
    if (crowded.size === 0) return rows;
    const fewer = withoutImplied(rows, crowded) ?? withoutNested(rows, crowded);
    if (!fewer) return null;
    rows = fewer;
  }
}

/** Cells that stand in more than two rows. */
function crowdedCells(rows: readonly SignedRow[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { terms } of rows)
    for (const cell of terms.keys()) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 2).map(([cell]) => cell));
}

function crowding({ terms }: SignedRow, crowded: ReadonlySet<number>): number {
  return [...terms.keys()].filter((cell) => crowded.has(cell)).length;
}

/** One row less: of those that follow from the others, the one with most crowded cells. */
function withoutImplied(
  rows: readonly SignedRow[],
  crowded: ReadonlySet<number>
): SignedRow[] | null {
  const candidates = rows
    .map((row) => ({ row, share: crowding(row, crowded) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  for (const { row } of candidates) {
    const others = rows.filter((other) => other !== row);
    if (follows(row, others)) return others;
  }
  return null;
}

/** Whether the row is a combination of the others, residual and all, by elimination. */
function follows(row: SignedRow, others: readonly SignedRow[]): boolean {
  const places = new Map<number, number>();
  for (const { terms } of [...others, row])
    for (const cell of terms.keys()) if (!places.has(cell)) places.set(cell, places.size);
  const basis: { readonly pivot: number; readonly line: Float64Array }[] = [];
  const reduced = ({ terms, residual }: SignedRow): Float64Array => {
    const line = new Float64Array(places.size + 1);
    for (const [cell, coefficient] of terms) line[places.get(cell) ?? 0] = coefficient;
    line[places.size] = residual;
    for (const { pivot, line: by } of basis) {
      const factor = (line[pivot] ?? 0) / (by[pivot] ?? 1);
      if (factor === 0) continue;
      for (let at = 0; at < line.length; at += 1)
        line[at] = (line[at] ?? 0) - factor * (by[at] ?? 0);
    }
    return line;
  };
  for (const other of others) {
    const line = reduced(other);
    const pivot = line.findIndex((value) => value !== 0);
    if (pivot >= 0 && pivot < places.size) basis.push({ pivot, line });
  }
  return reduced(row).every((value) => value === 0);
}

/** One row shortened by another, the one that most of it goes for. */
function withoutNested(
  rows: readonly SignedRow[],
  crowded: ReadonlySet<number>
): SignedRow[] | null {
  let best: { at: number; row: SignedRow } | null = null;
  let most = 0;
  for (const [at, row] of rows.entries()) {
    if (crowding(row, crowded) === 0) continue;
    for (const other of rows) {
      if (other === row) continue;
      for (const factor of [1, -1] as const) {
        const shorter = plus(row, other, factor);
        const saved = shorter ? row.terms.size - shorter.terms.size : 0;
        if (!shorter || saved <= most) continue;
        most = saved;
        best = { at, row: shorter };
      }
    }
  }
  const found = best;
  return found && rows.map((row, at) => (at === found.at ? found.row : row));
}
