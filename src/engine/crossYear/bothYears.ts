import { priorCode, type Code } from "../Code";
import type { Figures } from "../Figure";

/** The figures of both years in one, last year's under their marked codes. */
export function bothYears(now: Figures, then: Figures): Figures {
  if (then.size === 0) return now;
  return new Map([
    ...now,
    ...[...then].map(([code, figure]) => [priorCode(code as Code), figure] as const),
  ]);
}
