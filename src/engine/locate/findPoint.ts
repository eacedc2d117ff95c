import { commonDivisor } from "./commonDivisor";
import { tighten, type Budget, type Equation, type Range } from "./tighten";

/** Enough for every table of the forms; small enough that one search stays under some milliseconds. */
const pointBudget = 2000;

/**
 * Whole numbers within the ranges that satisfy every equation.
 *
 * @returns the values; "none" when it is proven that there are none; "unknown" when the budget ran
 * out or a range without bounds could not be exhausted.
 */
export function findPoint(
  equations: readonly Equation[],
  ranges: readonly Range[]
): bigint[] | "none" | "unknown" {
  if (!equations.every(isDivisible)) return "none";
  return findWithin(equations, ranges, { left: pointBudget });
}

/** No whole numbers make 2x − 2y odd, however far one looks. */
function isDivisible({ terms, total }: Equation): boolean {
  const divisor = commonDivisor(terms.map(({ coefficient }) => coefficient));
  return divisor === 0n ? total === 0n : total % divisor === 0n;
}

/** Tries the values of the narrowest range one by one, narrowing the others after each. */
function findWithin(
  equations: readonly Equation[],
  ranges: readonly Range[],
  budget: Budget
): bigint[] | "none" | "unknown" {
  let open: readonly Range[] = ranges;
  for (;;) {
    const narrowed = tighten(equations, open, budget);
    if (typeof narrowed === "string") return narrowed;
    const pick = narrowest(narrowed);
    if (pick === null) return narrowed.map(({ low }) => low ?? 0n);
    const { range, variable } = pick;
    const value = range.low ?? range.high ?? 0n;
    const point = findWithin(equations, replaced(narrowed, variable, value, value), budget);
    if (point !== "none") return point;
    if (range.low !== null) open = replaced(narrowed, variable, value + 1n, range.high);
    else if (range.high !== null) open = replaced(narrowed, variable, null, value - 1n);
    else return "unknown";
  }
}

/** The undecided variable with the fewest values left, those without bounds last. */
function narrowest(ranges: readonly Range[]): { variable: number; range: Range } | null {
  let best: { variable: number; range: Range } | null = null;
  let bestWidth: bigint | null = null;
  let bestOpen = 3;
  ranges.forEach((range, variable) => {
    const { low, high } = range;
    const width = low === null || high === null ? null : high - low;
    if (width === 0n) return;
    const open = (low === null ? 1 : 0) + (high === null ? 1 : 0);
    if (open > bestOpen) return;
    if (open === bestOpen && !(width !== null && bestWidth !== null && width < bestWidth)) return;
    best = { variable, range };
    bestWidth = width;
    bestOpen = open;
  });
  return best;
}

function replaced(
  ranges: readonly Range[],
  variable: number,
  low: bigint | null,
  high: bigint | null
): Range[] {
  return ranges.map((range, index) => (index === variable ? { low, high } : range));
}
