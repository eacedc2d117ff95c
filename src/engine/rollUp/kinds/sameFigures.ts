import { groupBy } from "../../groupBy";
import type { RollUp } from "../RollUp";
import type { RollUpCheck } from "../RollUpCheck";
import type { RollUpResult } from "../RollUpResult";
import { fingerprint } from "./fingerprint";

/** Units whose figures are all the same, where there are enough of them to be no accident. */
export function sameFigures(check: RollUpCheck, { units }: RollUp): RollUpResult[] {
  const known = units.flatMap(({ name, values }) => {
    const print = fingerprint(values);
    return print === null ? [] : [{ name, print }];
  });
  return [...groupBy(known, ({ print }) => print).values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      check,
      outcome: check.severity,
      code: null,
      units: same.map(({ name }) => name),
      left: null,
      right: null,
      guess: null,
    }));
}
