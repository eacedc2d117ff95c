/** The greatest common divisor, up to its sign; 0 only of nothing but zeros. */
export function commonDivisor(values: Iterable<bigint>): bigint {
  let divisor = 0n;
  for (let value of values) {
    while (value !== 0n) [divisor, value] = [value, divisor % value];
  }
  return divisor;
}
