import { fitsOf, type Fit } from "../labels/matchLabel";

export interface LabelledRow {
  readonly row: number;
  readonly label: string;
}

export interface Alignment {
  /** For each expected row, the sheet's row that carries it, or null. */
  readonly rows: readonly (number | null)[];
  readonly score: number;
}

/**
 * Lays the expected labels beside the labels found, both in their order, so that the most fit
 * (Needleman and Wunsch 1970, gaps free). Order decides between labels that are alike, such as
 * the two rows that both read "其他".
 *
 * @param expected the accepted wordings of each row, normalised
 */
export function alignRows(
  expected: readonly (readonly string[])[],
  found: readonly LabelledRow[]
): Alignment {
  const fitsOfLabel = fitsOf(expected);
  const fits = found.map(({ label }) => ownOnly(fitsOfLabel(label)));
  // Most tables are as printed, and no alignment is better than that.
  if (expected.every((_, index) => fits[index]?.[index] === 3))
    return {
      rows: found.slice(0, expected.length).map(({ row }) => row),
      score: 3 * expected.length,
    };
  const best = bestScores(fits, expected.length);
  const rows: (number | null)[] = [];
  let f = 0;
  for (let e = 0; e < expected.length; e += 1) {
    const score = best[e]?.[f] ?? 0;
    if (score === (best[e + 1]?.[f] ?? 0)) {
      rows.push(null);
      continue;
    }
    // The first that is as good as any: of two copies of a table, the rows of the upper one.
    while ((fits[f]?.[e] ?? 0) === 0 || (fits[f]?.[e] ?? 0) + (best[e + 1]?.[f + 1] ?? 0) < score)
      f += 1;
    rows.push(found[f]?.row ?? null);
    f += 1;
  }
  return { rows, score: best[0]?.[0] ?? 0 };
}

/** What is one row's own label is no other's with a slip. */
function ownOnly(fits: readonly Fit[]): readonly Fit[] {
  return fits.includes(3) ? fits.map((fit) => (fit === 3 ? 3 : 0)) : fits;
}

/** best[e][f]: the highest sum of fits of the expected rows from e on with the found rows from f on. */
function bestScores(fits: readonly (readonly Fit[])[], height: number): number[][] {
  const width = fits.length;
  const best = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  for (let e = height - 1; e >= 0; e -= 1) {
    const line = best[e] ?? [];
    const below = best[e + 1] ?? [];
    for (let f = width - 1; f >= 0; f -= 1) {
      const fit = fits[f]?.[e] ?? 0;
      const both = fit > 0 ? fit + (below[f + 1] ?? 0) : 0;
      line[f] = Math.max(both, below[f] ?? 0, line[f + 1] ?? 0);
    }
  }
  return best;
}
