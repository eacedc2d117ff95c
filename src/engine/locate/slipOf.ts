import type { Slip } from "./Reading";

/**
 * The one keystroke between what was typed and what was meant, if it is one: restricted
 * Damerau–Levenshtein distance 1, as Scholtus (2009) uses it to find typing errors.
 */
export function slipOf(typed: string, meant: string): Slip | null {
  if (typed === meant) return null;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  let end = 0;
  const shorter = Math.min(typed.length, meant.length);
  while (end < shorter - start && typed[typed.length - 1 - end] === meant[meant.length - 1 - end]) {
    end += 1;
  }
  const wrong = typed.slice(start, typed.length - end);
  const right = meant.slice(start, meant.length - end);
  if (wrong.length > 2 || right.length > 2) return null;
  if (wrong.length === 2) {
    return wrong[0] === right[1] && wrong[1] === right[0]
      ? withMarks("swappedDigits", wrong)
      : null;
  }
  if (right.length === 2) return null;
  if (wrong === "") return withMarks("droppedDigit", right);
  if (right !== "") return withMarks("wrongDigit", wrong + right);
  return withMarks(wrong === typed[start - 1] ? "doubledDigit" : "extraDigit", wrong);
}

/** A sign or a point is named as such, whatever happened to it. */
function withMarks(slip: Slip, characters: string): Slip {
  if (characters.includes("-")) return "sign";
  return characters.includes(".") ? "point" : slip;
}
