import type { About } from "../../engine/Check";
import type { Outcome } from "../../engine/Result";
import { isExplained } from "../explain/withExplanations";
import type { Finding, ValidatedTable } from "../check/Validation";
import { listRules } from "./listRules";
import type { RuleOutcome } from "./RuleOutcome";

interface Put {
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
  return rules
    .filter(({ id }, index) => rules.findIndex((other) => other.id === id) === index)
    .map((rule) => {
      const own = results.filter(({ check }) => check.id === rule.id);
      const of = (outcome: Outcome) => own.filter((result) => result.outcome === outcome).length;
      const explained = findings.filter(
        (finding) => finding.check.id === rule.id && isExplained(finding)
      ).length;
      return {
        ...rule,
        passed: of("pass"),
        errors: of("error"),
        reviews: of("review") - explained,
        explained,
        unassessed: of("unassessed"),
        off: off.get(rule.id) ?? null,
      };
    });
}
