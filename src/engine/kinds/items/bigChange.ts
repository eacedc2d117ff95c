import { toNumber, type ItemOfBothYears } from "./ItemOfBothYears";

const share = 0.5;
/** Below these a small number merely wobbles: 20 of what is counted, 1,000,000 yuan. */
const least = { count: 20, change: 20, money: 100 } as const;

/** It did not change by more than half and by more than a little; from zero, any change is whole. */
export function bigChange({ now, prior, nature }: ItemOfBothYears): boolean {
  const [a, b] = [toNumber(now), toNumber(prior)];
  const change = Math.abs(a - b);
  return change <= least[nature] || change <= share * Math.abs(b);
}
