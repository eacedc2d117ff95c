/** Σ ±change = residual, in whole steps of the cells. */
export interface SignedRow {
  readonly terms: Map<number, 1 | -1>;
  residual: number;
}

/** `row` with `factor` times the other added; null where a coefficient would not be 1 or −1. */
export function plus(row: SignedRow, other: SignedRow, factor: 1 | -1): SignedRow | null {
  const terms = new Map(row.terms);
  for (const [cell, coefficient] of other.terms) {
    const sum = (terms.get(cell) ?? 0) + factor * coefficient;
    if (sum === 0) terms.delete(cell);
    else if (sum === 1 || sum === -1) terms.set(cell, sum);
    else return null;
  }
  return { terms, residual: row.residual + factor * other.residual };
}
