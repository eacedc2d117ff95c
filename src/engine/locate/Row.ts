import { commonDivisor } from "./commonDivisor";

/**
 * Σ coefficient · change = residual: a balance, or a combination of balances, over the changes of
 * cells given by index. Bigints throughout, so nothing overflows and nothing is rounded.
 */
export interface Row {
  readonly terms: ReadonlyMap<number, bigint>;
  readonly residual: bigint;
}

/** The row with `cell` eliminated by means of `pivot`; the row itself when it has no such cell. */
export function eliminate(row: Row, pivot: Row, cell: number): Row {
  const inRow = row.terms.get(cell);
  const inPivot = pivot.terms.get(cell);
  if (inRow === undefined || inPivot === undefined) return row;
  const unit = inPivot === 1n || inPivot === -1n;
  const keep = unit ? 1n : inPivot;
  const take = unit ? inRow * inPivot : inRow;
  const terms = new Map(row.terms);
  if (!unit) for (const [other, coefficient] of terms) terms.set(other, coefficient * keep);
  for (const [other, coefficient] of pivot.terms) {
    const left = (terms.get(other) ?? 0n) - take * coefficient;
    if (left === 0n) terms.delete(other);
    else terms.set(other, left);
  }
  const residual = row.residual * keep - take * pivot.residual;
  return unit ? { terms, residual } : inLowestTerms({ terms, residual });
}

function inLowestTerms({ terms, residual }: Row): Row {
  const divisor = commonDivisor([residual, ...terms.values()]);
  if (divisor === 0n || divisor === 1n || divisor === -1n) return { terms, residual };
  const divided = [...terms].map(([cell, value]) => [cell, value / divisor] as const);
  return { terms: new Map(divided), residual: residual / divisor };
}
