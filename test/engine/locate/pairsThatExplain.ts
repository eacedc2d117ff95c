import type { Problem } from "../../../src/engine/locate/Problem";

/**
 * Every pair of cells that could be wrong together, found by fitting each pair to all residuals by
 * least squares and keeping the exact fits: another way than the search's, and over all pairs. For
 * counts that may not be negative, without blanks.
 */
export function pairsThatExplain({ cells, edits }: Problem): string[] {
  const values = new Map(cells.map(({ code, value }) => [code, Number(value?.units)]));
  const residuals = edits.map(
    ({ terms }) =>
      -terms.reduce((sum, term) => sum + term.coefficient * (values.get(term.code) ?? NaN), 0)
  );
  const columns = cells.map(({ code }) =>
    edits.map(({ terms }) => terms.find((term) => term.code === code)?.coefficient ?? 0)
  );
  const found: string[] = [];
  cells.forEach((first, i) => {
    cells.slice(i + 1).forEach((second, step) => {
      const fitted = fit(columns[i] ?? [], columns[i + 1 + step] ?? [], residuals);
      if (!fitted) return;
      const pair = [first, second].map(
        ({ code }, index) => [code, (values.get(code) ?? NaN) + (fitted[index] ?? NaN)] as const
      );
      if (pair.some(([, value]) => value < 0)) return;
      pair.sort(([a], [b]) => (a < b ? -1 : 1));
      found.push(pair.map(([code, value]) => `${code}=${value}`).join(" "));
    });
  });
  return found;
}

/** The changes d and e with d·a + e·b = r, by Cramer's rule on the normal equations. */
function fit(
  a: readonly number[],
  b: readonly number[],
  r: readonly number[]
): [number, number] | null {
  const [aa, ab, bb, ar, br] = [dot(a, a), dot(a, b), dot(b, b), dot(a, r), dot(b, r)];
  const determinant = aa * bb - ab * ab;
  if (determinant === 0) return null;
  const d = (ar * bb - br * ab) / determinant;
  const e = (aa * br - ab * ar) / determinant;
  if (!Number.isInteger(d) || !Number.isInteger(e) || d === 0 || e === 0) return null;
  return r.every((rest, row) => rest === d * (a[row] ?? 0) + e * (b[row] ?? 0)) ? [d, e] : null;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
