import type { About } from "../../../engine/Check";
import type { Outcome } from "../../../engine/Result";
import { isExplained } from "../explain/withExplanations";
import type { Finding } from "../findings/Finding";
import type { ValidatedTable } from "../findings/Validation";
import { listRules } from "../findings/listRules";
import type { RuleOutcome } from "../findings/RuleOutcome";

/** One answer of a check that was put. */
export interface Put {
  readonly check: Pick<About, "id">;
  readonly outcome: Outcome;
}

/** Every rule of the editions that the tables are of, with what came of it. */
export function sumUpRules(
  tables: readonly ValidatedTable[],
  results: readonly Put[],
  findings: readonly Finding[],
  off: ReadonlyMap<string, string>
): RuleOutcome[] {
  const rules = [...new Set(tables.map(({ edition }) => edition))].flatMap(listRules);
  const of = {
    pass: tally(results, "pass"),
    error: tally(results, "error"),
    review: tally(results, "review"),
    unassessed: tally(results, "unassessed"),
    explainedErrors: tally(findings.filter(isExplained), "error"),
    explainedReviews: tally(findings.filter(isExplained), "review"),
  };
  const seen = new Set<string>();
  const once = rules.filter(({ id }) => !seen.has(id) && seen.add(id));
  return once.map((rule) => ({
    passed: of.pass(rule.id),
    errors: of.error(rule.id) - of.explainedErrors(rule.id),
    reviews: of.review(rule.id) - of.explainedReviews(rule.id),
    explained: of.explainedErrors(rule.id) + of.explainedReviews(rule.id),
    unassessed: of.unassessed(rule.id),
    off: off.get(rule.id) ?? null,
    ...rule,
  }));
}

/** How often each rule came out so. */
function tally(results: readonly Put[], wanted: Outcome): (id: string) => number {
  const counts = new Map<string, number>();
  for (const { check, outcome } of results)
    if (outcome === wanted) counts.set(check.id, (counts.get(check.id) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}
