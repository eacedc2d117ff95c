/** Half away from zero, on the decimal digits that are seen: ROUND(1.005, 2) is 1.01 in Excel. */
export function round(value: number, digits: number): number {
  const scaled = Math.round(Number(`${Math.abs(value)}e${digits}`));
  const result = Number(`${scaled}e${-digits}`);
  if (Number.isNaN(result)) return value;
  return value < 0 ? -result : result;
}
