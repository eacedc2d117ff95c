import { subtractDecimals, type Decimal } from "../engine/Decimal";
import { betweenYears } from "./betweenYears";

/** Nothing can be set in relation to 0: the answer says so instead of giving a number. */
const noBase = "上年为 0";

/**
 * 增减率: the change against last year's figure in per cent, to one decimal, cell by cell. Where
 * both are equal, also both 0, it is 0.0%; where last year's alone is 0, there is none.
 *
 * @returns texts such as "+12.5%", in the shape of the ranges
 */
export function changeRate(thisYear: unknown, lastYear: unknown): string[][] {
  return betweenYears(thisYear, lastYear, (now, before) => {
    const difference = subtractDecimals(now, before);
    if (difference.units === 0n) return "0.0%";
    return before.units === 0n ? noBase : percent(difference, before);
  });
}

/** Rounded half away from zero, as ROUND does. */
function percent(difference: Decimal, base: Decimal): string {
  const over = magnitude(difference) * 1000n * 10n ** BigInt(base.scale);
  const under = magnitude(base) * 10n ** BigInt(difference.scale);
  const tenths = (over * 2n + under) / (under * 2n);
  if (tenths === 0n) return "0.0%";
  const sign = difference.units < 0n ? "-" : "+";
  return `${sign}${tenths / 10n}.${tenths % 10n}%`;
}

function magnitude({ units }: Decimal): bigint {
  return units < 0n ? -units : units;
}
