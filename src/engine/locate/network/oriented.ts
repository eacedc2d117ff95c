import type { SignedRow } from "./SignedRow";

/**
 * 1 or −1 for each row, so that every cell of two rows counts for one and against the other; null
 * where there is no such choice, and so no graph.
 */
export function oriented(rows: readonly SignedRow[]): readonly (1 | -1)[] | null {
  const beside = rowsByCell(rows);
  const signs = rows.map(() => 0);
  for (let first = 0; first < rows.length; first += 1) {
    if (signs[first] !== 0) continue;
    signs[first] = 1;
    const open = [first];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const sign = signs[at] === 1 ? 1 : -1;
      for (const [cell, coefficient] of rows[at]?.terms ?? []) {
        const other = beside.get(cell)?.find((each) => each !== at);
        if (other === undefined) continue;
        const wanted = (-sign * coefficient * (rows[other]?.terms.get(cell) ?? 1)) as 1 | -1;
        if (signs[other] === -wanted) return null;
        if (signs[other] === 0) open.push(other);
        signs[other] = wanted;
      }
    }
  }
  return signs.map((sign) => (sign === -1 ? -1 : 1));
}

/** The rows that each cell stands in. */
export function rowsByCell(rows: readonly SignedRow[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [at, { terms }] of rows.entries())
    for (const cell of terms.keys()) {
      const known = found.get(cell);
      if (known) known.push(at);
      else found.set(cell, [at]);
    }
  return found;
}
