import { distance } from "fastest-levenshtein";
import { remember } from "../../../engine/remember";

/** Below this share of equal characters two labels are different labels, not one with a slip. */
const leastLikeness = 0.75;
const shortestForSlips = 4;

export type Fit = 0 | 2 | 3;

/**
 * How well a label (already normalised) fits one of the accepted wordings: 3 = the same, 2 = with
 * a slip of the pen, 0 = not at all.
 */
export function matchLabel(label: string, accepted: readonly string[]): Fit {
  if (accepted.includes(label)) return 3;
  return accepted.some((wording) => isAlike(label, wording)) ? 2 : 0;
}

function isAlike(label: string, wording: string): boolean {
  const longest = Math.max(label.length, wording.length);
  const mostSlips = longest * (1 - leastLikeness);
  // As many slips as one is longer than the other there are in any case.
  if (longest < shortestForSlips || Math.abs(label.length - wording.length) > mostSlips)
    return false;
  return 1 - distance(label, wording) / longest >= leastLikeness;
}

/** The same labels come in every report of a folder; no more than these are kept for each form. */
const mostKnown = 4096;
const fitsNowhere: readonly Fit[] = [];

/** How well a label fits each of several rows or columns; empty where it fits none. */
export type Fits = (label: string) => readonly Fit[];

/** Asks `matchLabel` once for each label, however often it is met. */
export const fitsOf = remember((wordings: readonly (readonly string[])[]): Fits => {
  const known = new Map<string, readonly Fit[]>();
  const longest = Math.max(0, ...wordings.flat().map(({ length }) => length)) / leastLikeness;
  return (label) => {
    if (label.length > longest) return fitsNowhere;
    const before = known.get(label);
    if (before !== undefined) return before;
    const fits = wordings.map((accepted) => matchLabel(label, accepted));
    const answer = fits.some((fit) => fit > 0) ? fits : fitsNowhere;
    if (known.size >= mostKnown) known.clear();
    known.set(label, answer);
    return answer;
  };
});
