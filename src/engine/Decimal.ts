/** An exact decimal number: `units` × 10^−`scale`, with `scale` ≥ 0. Never a float. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const numeral = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** Reads "-12.50" or "1e-7"; null for anything that is not a plain numeral. */
export function parseDecimal(text: string): Decimal | null {
  const match = numeral.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  const units = sign === "-" ? -digits : digits;
  return trimmed(
    scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 }
  );
}

export function addDecimals(values: readonly Decimal[]): Decimal {
  let scale = 0;
  for (const value of values) if (value.scale > scale) scale = value.scale;
  let units = 0n;
  for (const value of values) units += atScale(value, scale);
  return trimmed({ units, scale });
}

export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return trimmed({ units: atScale(left, scale) - atScale(right, scale), scale });
}

/** @param value a whole number */
export function wholeDecimal(value: number): Decimal {
  return { units: BigInt(value), scale: 0 };
}

/** Plain digits without separators: "-12.5". */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale);
  return `${units < 0n ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
}

function atScale({ units, scale }: Decimal, wanted: number): bigint {
  return wanted === scale ? units : units * 10n ** BigInt(wanted - scale);
}

function trimmed(value: Decimal): Decimal {
  if (value.scale === 0) return value;
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}
