import { parseDecimal } from "../../Decimal";
import type { RollUp } from "../RollUp";
import type { CheckOf } from "../RollUpCheck";
import type { RollUpResult } from "../RollUpResult";

/** Of fewer units nothing can be told. */
const fewest = 3;

/**
 * One unit has all of a cell's sum, or most of it: the largest share counts for the rule that asks
 * for the most of it.
 */
export function share(check: CheckOf<"share">, { cells, sums, units }: RollUp): RollUpResult[] {
  return cells.flatMap(({ code, nature }, at): RollUpResult[] => {
    const sum = sums[at];
    if (!check.natures.includes(nature) || !sum?.value || sum.units < fewest) return [];
    const whole = sum.value;
    const first = units.find(({ values }) => {
      const value = parseDecimal(values[at] ?? "");
      return value !== null && hasShare(value, whole, check.least);
    });
    const value = parseDecimal(first?.values[at] ?? "");
    if (!first || !value || isAll(value, whole) !== (check.least.part === check.least.of))
      return [];
    const [left, right] = [first.values[at] ?? null, null];
    return [
      { check, outcome: check.severity, code, units: [first.name], left, right, guess: null },
    ];
  });
}

type Amount = { readonly units: bigint; readonly scale: number };

function hasShare(value: Amount, whole: Amount, { part, of }: { part: bigint; of: bigint }) {
  if (whole.units <= 0n || value.units <= 0n) return false;
  const [own, all] = atOneScale(value, whole);
  return own * of >= all * part;
}

function isAll(value: Amount, whole: Amount): boolean {
  const [own, all] = atOneScale(value, whole);
  return own === all;
}

function atOneScale(one: Amount, other: Amount): [bigint, bigint] {
  const scale = Math.max(one.scale, other.scale);
  const at = ({ units, scale: own }: Amount) => units * 10n ** BigInt(scale - own);
  return [at(one), at(other)];
}
