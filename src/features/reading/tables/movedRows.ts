import type { LabelledRow } from "./alignRows";

/**
 * For rows that were not found in their order, the row that carries the label elsewhere: known by it
 * where no other row, wanted or found, has the same.
 *
 * @param rows for each expected row, where it was found in its order, or null
 */
export function movedRows(
  expected: readonly (readonly string[])[],
  found: readonly LabelledRow[],
  rows: readonly (number | null)[]
): (number | null)[] {
  const taken = new Set(rows);
  return rows.map((row, index) => {
    if (row !== null) return row;
    const carriers = found.filter(({ label }) => expected[index]?.includes(label));
    const [only] = carriers;
    if (!only || carriers.length > 1 || taken.has(only.row)) return null;
    return expected.filter((other) => other.includes(only.label)).length === 1 ? only.row : null;
  });
}
