import type { CheckedText } from "../../features/judging/narrative/checkText";

/** What `text --format json` prints for each text. */
export interface TextReport extends CheckedText {
  readonly file: string;
  /** The file of its tables; null where none were recognised. */
  readonly tables: string | null;
  readonly unit: string;
  readonly year: number | null;
  /** What was read: `at` and `end` count its characters. */
  readonly text: string;
}

/** With places that count characters, of which one outside the basic plane takes two units of UTF-16. */
export function withCharacters<Report extends Pick<TextReport, "text" | "claims">>(
  report: Report
): Report {
  const pairs = [...report.text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(
    ({ index }) => index
  );
  if (pairs.length === 0) return report;
  const character = (unit: number) => unit - countBelow(pairs, unit);
  const claims = report.claims.map((claim) => ({
    ...claim,
    at: character(claim.at),
    end: character(claim.end),
  }));
  return { ...report, claims };
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
