import { formatDecimal, parseDecimal, subtractDecimals, type Decimal } from "../../Decimal";
import type { RollUp } from "../RollUp";
import type { CheckOf } from "../RollUpCheck";
import type { RollUpResult } from "../RollUpResult";
import { guessAt } from "./guessAt";

/**
 * The published total below the sum of the units, or unlike it otherwise. Only where no unit has
 * less than nothing does a total below the sum contradict it, whatever other units would add.
 */
export function againstPublished(
  check: CheckOf<"belowUnits" | "unlikeUnits">,
  facts: RollUp
): RollUpResult[] {
  const { cells, sums, units, published } = facts;
  if (!published) return [];
  const gaps = sums.map(({ value }, at) => gapOf(published[at], value));
  return cells.flatMap(({ code, nature }, at): RollUpResult[] => {
    const sum = sums[at]?.value;
    const gap = gaps[at];
    const isPlain =
      nature !== "change" && !units.some(({ values }) => values[at]?.startsWith("-") === true);
    if (!sum || gap === undefined) return [];
    const right = formatDecimal(sum);
    const having = units.filter(({ values }) => isSome(values[at])).map(({ name }) => name);
    if (gap === null)
      return check.kind === "unlikeUnits" && sum.units !== 0n
        ? [{ check, outcome: "unassessed", code, units: having, left: null, right, guess: null }]
        : [];
    const isBelow = isPlain && gap.units < 0n;
    if (gap.units === 0n || isBelow !== (check.kind === "belowUnits")) return [];
    const left = published[at] ?? null;
    return [
      {
        check,
        outcome: check.severity,
        code,
        units: having,
        left,
        right,
        guess: guessAt(at, gaps, facts),
      },
    ];
  });
}

/** Null where the total has no number; undefined where the units have none. */
function gapOf(published: string | null | undefined, sum: Decimal | null) {
  if (!sum) return undefined;
  const total = parseDecimal(published ?? "");
  return total && subtractDecimals(total, sum);
}

function isSome(value: string | null | undefined): boolean {
  return (parseDecimal(value ?? "")?.units ?? 0n) !== 0n;
}
