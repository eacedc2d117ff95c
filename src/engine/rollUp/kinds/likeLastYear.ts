import type { RollUp } from "../RollUp";
import type { RollUpCheck } from "../RollUpCheck";
import type { RollUpResult } from "../RollUpResult";
import { fingerprint } from "./fingerprint";

/** Units whose figures are last year's. */
export function likeLastYear(check: RollUpCheck, { lastYear }: RollUp): RollUpResult[] {
  return (lastYear ?? []).flatMap(({ now, then, names }): RollUpResult[] => {
    const [one, ...others] = now;
    const [last, ...more] = then;
    if (!one || !last || others.length + more.length > 0) return [];
    const print = fingerprint(one.values);
    if (print === null || print !== fingerprint(last.values)) return [];
    const [left, right, guess] = [null, null, null];
    return [{ check, outcome: check.severity, code: null, units: names, left, right, guess }];
  });
}
