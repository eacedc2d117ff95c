import {
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  type Decimal,
} from "../../../engine/Decimal";
import type { RolledUp } from "./rollUpUnits";

/** Who makes up one figure of a sum, the largest first. */
export interface Trace {
  readonly code: string;
  readonly parts: readonly TracePart[];
}

export interface TracePart {
  readonly unit: string;
  readonly file: string;
  /** "表三!C5" */
  readonly origin: string;
  readonly value: string;
  /** Tenths of a hundredth of the sum; null where the sum is nothing. */
  readonly permille: number | null;
}

const thousand = 1000n;

/** The units that have a figure other than 0 in the cell. */
export function traceCell({ codes, counted, sums }: RolledUp, code: string): Trace {
  const at = codes.indexOf(code);
  const sum = sums[at]?.value ?? null;
  const found = counted.flatMap((unit) => {
    const value = parseDecimal(unit.values[at] ?? "");
    return value && value.units !== 0n ? [{ ...unit, value }] : [];
  });
  return {
    code,
    parts: found
      .sort((a, b) => compare(b.value, a.value))
      .map(({ unit, report, origins, value }) => ({
        ...{ unit: unit.name, file: report.file, origin: origins[at] ?? "" },
        ...{ value: formatDecimal(value), permille: share(value, sum) },
      })),
  };
}

function compare(one: Decimal, other: Decimal): number {
  const { units } = subtractDecimals(one, other);
  return units === 0n ? 0 : units < 0n ? -1 : 1;
}

function share(value: Decimal, sum: Decimal | null): number | null {
  if (!sum || sum.units === 0n) return null;
  const scale = Math.max(value.scale, sum.scale);
  const at = (one: Decimal) => one.units * 10n ** BigInt(scale - one.scale);
  return Number((at(value) * thousand) / at(sum));
}
