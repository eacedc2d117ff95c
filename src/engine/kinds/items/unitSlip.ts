import { toNumber, type ItemOfBothYears } from "./ItemOfBothYears";

/** 元 written for 万元 makes ten thousand of one; half and double of it leave room for the year. */
const least = 5_000;
const most = 20_000;

/** This year's amount is not about ten thousand times last year's, nor a ten-thousandth of it. */
export function unitSlip({ now, prior }: ItemOfBothYears): boolean {
  const [a, b] = [toNumber(now), toNumber(prior)];
  if (a <= 0 || b <= 0) return true;
  const ratio = Math.max(a / b, b / a);
  return ratio < least || ratio > most;
}
