/** Half away from zero, on the decimal digits that are seen: ROUND(1.005, 2) is 1.01 in Excel. */
export function round(value: number, digits: number): number {
  const scaled = Math.round(shifted(Math.abs(value), digits));
  const result = shifted(scaled, -digits);
  if (Number.isNaN(result)) return value;
  return value < 0 ? -result : result;
}

/** By powers of ten, in the digits themselves: the number may already be written as 1e-7. */
function shifted(value: number, digits: number): number {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
