/** Σ coefficient · variable = total, over whole numbers. */
export interface Equation {
  readonly terms: readonly { readonly variable: number; readonly coefficient: bigint }[];
  readonly total: bigint;
}

/** What a variable may be; null is without bound. */
export interface Range {
  readonly low: bigint | null;
  readonly high: bigint | null;
}

/** Counts down the equations that may still be looked at. */
export interface Budget {
  left: number;
}

/**
 * Narrows the ranges by what each equation leaves to each of its variables, until nothing moves.
 *
 * @returns the narrowed ranges; "none" when an equation cannot hold; "unknown" when the budget ran
 * out first.
 */
export function tighten(
  equations: readonly Equation[],
  ranges: readonly Range[],
  budget: Budget
): Range[] | "none" | "unknown" {
  const narrowed = [...ranges];
  const pending = new Set(equations);
  for (const equation of pending) {
    pending.delete(equation);
    if (budget.left-- <= 0) return "unknown";
    const moved = narrowBy(equation, narrowed);
    if (moved === "none") return "none";
    if (moved.size === 0) continue;
    for (const other of equations) {
      if (other.terms.some(({ variable }) => moved.has(variable))) pending.add(other);
    }
  }
  return narrowed;
}

/** Narrows in place; returns the variables that moved. */
function narrowBy({ terms, total }: Equation, ranges: Range[]): Set<number> | "none" {
  const least = spanOf(terms, ranges, "low");
  const most = spanOf(terms, ranges, "high");
  const moved = new Set<number>();
  for (const { variable, coefficient } of terms) {
    const range = ranges[variable] ?? { low: null, high: null };
    const up = coefficient > 0n;
    const atLeast = endOf(range, coefficient, "low");
    const atMost = endOf(range, coefficient, "high");
    // What the other terms leave to this one; null while one of them is without bound.
    const roof = restOf(least, atLeast, total);
    const floor = restOf(most, atMost, total);
    const high = higher(range.high, up ? roof : floor, coefficient);
    const low = lower(range.low, up ? floor : roof, coefficient);
    if (low !== null && high !== null && low > high) return "none";
    if (low === range.low && high === range.high) continue;
    ranges[variable] = { low, high };
    moved.add(variable);
  }
  return moved;
}

interface Span {
  /** How many terms are without bound at this end. */
  readonly open: number;
  /** The ends of the others, added up. */
  readonly sum: bigint;
}

function spanOf(terms: Equation["terms"], ranges: readonly Range[], end: "low" | "high"): Span {
  let open = 0;
  let sum = 0n;
  for (const { variable, coefficient } of terms) {
    const value = endOf(ranges[variable] ?? { low: null, high: null }, coefficient, end);
    if (value === null) open += 1;
    else sum += value;
  }
  return { open, sum };
}

function endOf({ low, high }: Range, coefficient: bigint, end: "low" | "high"): bigint | null {
  const value = coefficient > 0n === (end === "low") ? low : high;
  return value === null ? null : value * coefficient;
}

function restOf({ open, sum }: Span, own: bigint | null, total: bigint): bigint | null {
  if (own === null) return open === 1 ? total - sum : null;
  return open === 0 ? total - (sum - own) : null;
}

function higher(now: bigint | null, rest: bigint | null, coefficient: bigint): bigint | null {
  if (rest === null) return now;
  const bound = floorDivide(rest, coefficient);
  return now === null || bound < now ? bound : now;
}

function lower(now: bigint | null, rest: bigint | null, coefficient: bigint): bigint | null {
  if (rest === null) return now;
  const bound = -floorDivide(-rest, coefficient);
  return now === null || bound > now ? bound : now;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}
