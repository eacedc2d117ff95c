import { formatDecimal, type Decimal } from "../../../engine/Decimal";
import type { SumSheetCell } from "./SumSheet";

/** A formula with its result; a sum of fractions is rounded, so that float noise never shows. */
export function sumFormula(sum: string, value: Decimal | null, scale: number): SumSheetCell {
  if (value === null) return "";
  const formula = scale === 0 ? `=${sum}` : `=ROUND(${sum},${scale})`;
  return { formula, result: Number(formatDecimal(value)) };
}
