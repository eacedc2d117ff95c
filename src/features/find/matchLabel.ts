import { distance } from "fastest-levenshtein";
import { remember } from "./remember";

/** Below this share of equal characters two labels are different labels, not one with a slip. */
const leastLikeness = 0.75;
const shortestForSlips = 4;

export type Fit = 0 | 2 | 3;

/** The same labels come in every report of a folder; no more than these are kept for each wording. */
const mostKnown = 1024;
const factsOf = remember((accepted: readonly string[]) => {
  const lengths = accepted.map(({ length }) => length);
  return {
    shortest: Math.min(...lengths) * leastLikeness,
    longest: Math.max(...lengths) / leastLikeness,
    fits: new Map<string, Fit>(),
  };
});

/**
 * How well a label (already normalised) fits one of the accepted wordings: 3 = the same, 2 = with
 * a slip of the pen, 0 = not at all.
 */
export function matchLabel(label: string, accepted: readonly string[]): Fit {
  const { shortest, longest, fits } = factsOf(accepted);
  // Most labels are far longer or shorter than what is looked for.
  if (label.length < shortest || label.length > longest) return 0;
  const before = fits.get(label);
  if (before !== undefined) return before;
  const fit = accepted.includes(label) ? 3 : accepted.some((each) => isAlike(label, each)) ? 2 : 0;
  if (fits.size >= mostKnown) fits.clear();
  fits.set(label, fit);
  return fit;
}

function isAlike(label: string, wording: string): boolean {
  const longest = Math.max(label.length, wording.length);
  const mostSlips = longest * (1 - leastLikeness);
  // As many slips as one is longer than the other there are in any case.
  if (longest < shortestForSlips || Math.abs(label.length - wording.length) > mostSlips)
    return false;
  return 1 - distance(label, wording) / longest >= leastLikeness;
}
