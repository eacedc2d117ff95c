import type { Outcome } from "./Result";

export type Verdict = "pass" | "fail" | "review" | "unassessed";

/** The outcome that a verdict stands for. */
export const outcomeOf: Readonly<Record<Verdict, Outcome>> = {
  pass: "pass",
  fail: "error",
  review: "review",
  unassessed: "unassessed",
};

/**
 * One word for many outcomes. What could not be checked may hide an error, so it outweighs a
 * review; nothing checked at all is never a pass.
 */
export function verdict(outcomes: readonly Outcome[]): Verdict {
  if (outcomes.includes("error")) return "fail";
  if (outcomes.includes("unassessed") || outcomes.length === 0) return "unassessed";
  return outcomes.includes("review") ? "review" : "pass";
}
