import { addDecimals, parseDecimal, type Decimal } from "../Decimal";
import type { Sum, UnitFigures } from "./RollUp";

/** Adds the units up, cell by cell, exactly. A blank is not zero: it is counted as lacking. */
export function addUp(codes: readonly string[], units: readonly UnitFigures[]): Sum[] {
  return codes.map((code, at) => {
    const numbers: Decimal[] = [];
    for (const { values } of units) {
      const value = parseDecimal(values[at] ?? "");
      if (value) numbers.push(value);
    }
    return {
      code,
      value: numbers.length > 0 ? addDecimals(numbers) : null,
      units: numbers.length,
      lacking: units.length - numbers.length,
    };
  });
}
