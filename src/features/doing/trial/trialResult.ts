import { rulePack } from "../../../editions/rulePack";
import { trialIds, type TrialId } from "../../../words/TrialWords";
import type { TrialAnswer } from "./Trial";

/** An answer, and for what a person has to see, whether she has; null until she says. */
export type TrialResult = TrialAnswer & { readonly seen?: boolean | null };

export type TrialOutcome = "passed" | "failed" | "asked";

export function outcomeOf({ passed, seen }: TrialResult): TrialOutcome {
  if (!passed || seen === false) return "failed";
  return seen === null ? "asked" : "passed";
}

/** All results as JSON for whoever develops the add-in: outcomes and facts, in the checks' order. */
export function trialJson(version: string, results: ReadonlyMap<TrialId, TrialResult>): string {
  const checks = trialIds.map((id) => {
    const result = results.get(id);
    return { id, outcome: result ? outcomeOf(result) : "notRun", ...result?.facts };
  });
  return JSON.stringify({ version, rules: rulePack.version, checks }, null, 1);
}
