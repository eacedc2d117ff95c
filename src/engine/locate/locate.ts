import type { Localisation } from "./Localisation";
import { locateSteps } from "./locateSteps";
import type { Effort, Problem } from "./Problem";

/** `locateSteps` without pauses. */
export function locate(problem: Problem, effort: Effort = {}): Localisation {
  const steps = locateSteps(problem, effort);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
