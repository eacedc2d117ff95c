import type { Rule } from "./listRules";

/** What came of one rule: how often it was put, and how often with which outcome. */
export interface RuleOutcome extends Rule {
  readonly passed: number;
  readonly errors: number;
  readonly reviews: number;
  readonly explained: number;
  readonly unassessed: number;
  /** Why it was left out; null where it was not. */
  readonly off: string | null;
}
