import { distance } from "fastest-levenshtein";

/** Below this share of equal characters two labels are different labels, not one with a slip. */
const leastLikeness = 0.75;
const shortestForSlips = 4;

/**
 * How well a label (already normalised) fits one of the accepted wordings: 3 = the same, 2 = with
 * a slip of the pen, 0 = not at all.
 */
export function matchLabel(label: string, accepted: readonly string[]): 0 | 2 | 3 {
  if (accepted.includes(label)) return 3;
  const alike = accepted.some((wording) => {
    const longest = Math.max(label.length, wording.length);
    return longest >= shortestForSlips && 1 - distance(label, wording) / longest >= leastLikeness;
  });
  return alike ? 2 : 0;
}
