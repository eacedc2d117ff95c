import type { Decimal } from "./Decimal";

/** Both sides of a claim, added up. */
export interface Amounts {
  readonly left: Decimal;
  readonly right: Decimal;
  /** left − right. */
  readonly difference: Decimal;
  /** How far apart amounts may be that count as the same; not below 0. */
  readonly tolerance: Decimal;
}

/** How the two sides of a claim must stand to each other. */
export interface Relation {
  readonly is:
    | "equal"
    | "atMost"
    | "atLeast"
    /** What only its own kind of check asks for. */
    | "other";
  readonly holds: (amounts: Amounts) => boolean;
}

export const equals: Relation = {
  is: "equal",
  holds: (amounts) => !isAbove(amounts) && !isBelow(amounts),
};
export const isAtMost: Relation = { is: "atMost", holds: (amounts) => !isAbove(amounts) };
export const isAtLeast: Relation = { is: "atLeast", holds: (amounts) => !isBelow(amounts) };

function isAbove({ difference, tolerance }: Amounts): boolean {
  return difference.units > 0n && isMore(difference.units, difference.scale, tolerance);
}

function isBelow({ difference, tolerance }: Amounts): boolean {
  return difference.units < 0n && isMore(-difference.units, difference.scale, tolerance);
}

function isMore(units: bigint, scale: number, than: Decimal): boolean {
  if (than.units === 0n) return true;
  return units * 10n ** BigInt(than.scale) > than.units * 10n ** BigInt(scale);
}
