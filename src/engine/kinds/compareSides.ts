import { addDecimals, subtractDecimals, type Decimal } from "../Decimal";
import type { Figures } from "../Figure";
import type { Judgement } from "./Judgement";

/** Adds up both sides and asks `accepts` about left − right, if every cell of both is a number. */
export function compareSides(
  leftCodes: readonly string[],
  rightCodes: readonly string[],
  figures: Figures,
  accepts: (difference: Decimal) => boolean
): Judgement {
  const missing: string[] = [];
  const left = { codes: leftCodes, value: addUp(leftCodes, figures, missing) };
  const right = { codes: rightCodes, value: addUp(rightCodes, figures, missing) };
  if (left.value === null || right.value === null) {
    return { holds: "unknown", left, right, difference: null, missing };
  }
  const difference = subtractDecimals(left.value, right.value);
  return { holds: accepts(difference), left, right, difference, missing };
}

/** The sum, or null when a cell is no number; such cells are added to `missing`. */
function addUp(codes: readonly string[], figures: Figures, missing: string[]): Decimal | null {
  const values: Decimal[] = [];
  for (const code of codes) {
    const figure = figures.get(code);
    if (figure?.is === "number") values.push(figure.value);
    else missing.push(code);
  }
  return values.length === codes.length ? addDecimals(values) : null;
}
