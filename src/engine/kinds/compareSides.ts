import { addDecimals, subtractDecimals, type Decimal } from "../Decimal";
import type { Figures } from "../Figure";
import type { Side } from "../Result";
import type { Judgement } from "./Judgement";

/** Adds up both sides and asks `accepts` about left − right, if every cell of both is a number. */
export function compareSides(
  leftCodes: readonly string[],
  rightCodes: readonly string[],
  figures: Figures,
  accepts: (difference: Decimal) => boolean
): Judgement {
  const left = addUp(leftCodes, figures);
  const right = addUp(rightCodes, figures);
  const missing = [...leftCodes, ...rightCodes].filter(
    (code) => figures.get(code)?.is !== "number"
  );
  if (left.value === null || right.value === null) {
    return { holds: "unknown", left, right, difference: null, missing };
  }
  const difference = subtractDecimals(left.value, right.value);
  return { holds: accepts(difference), left, right, difference, missing };
}

function addUp(codes: readonly string[], figures: Figures): Side {
  const values: Decimal[] = [];
  for (const code of codes) {
    const figure = figures.get(code);
    if (figure?.is !== "number") return { codes, value: null };
    values.push(figure.value);
  }
  return { codes, value: addDecimals(values) };
}
