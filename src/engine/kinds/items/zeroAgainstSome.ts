import type { ItemOfBothYears } from "./ItemOfBothYears";

/** It is not zero in the one year and more than zero in the other. */
export function zeroAgainstSome({ now, prior }: ItemOfBothYears): boolean {
  return (now.units === 0n) === (prior.units === 0n);
}
