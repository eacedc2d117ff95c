import type { RollUp } from "./RollUp";
import type { RollUpCheck } from "./RollUpCheck";
import type { RollUpResult } from "./RollUpResult";
import { resultsOf } from "./kinds";

/** Puts the checks that read figures to a sum, in their order; what holds is not told. */
export function runRollUpChecks(checks: readonly RollUpCheck[], facts: RollUp): RollUpResult[] {
  return checks.flatMap((check) => resultsOf(check, facts));
}
