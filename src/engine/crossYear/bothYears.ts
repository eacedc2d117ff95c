import { priorCode } from "../Code";
import type { Figures } from "../Figure";

/** The figures of both years in one, last year's under their marked codes. */
export function bothYears(now: Figures, prior: Figures): Figures {
  if (prior.size === 0) return now;
  return new Map([
    ...now,
    ...[...prior].map(([code, figure]) => [priorCode(code), figure] as const),
  ]);
}
