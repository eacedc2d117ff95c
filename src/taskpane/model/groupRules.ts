import { rulesBesideTables, type Rule } from "../../features/judging/findings/listRules";
import { groupBy } from "../../engine/groupBy";
import type { RulesWords } from "../../words/ReviewWords";

export type RuleGroup = keyof RulesWords["groups"];

type TableGroup = Exclude<RuleGroup, keyof typeof rulesBesideTables>;

const letters: readonly TableGroup[] = ["A", "B", "C", "D"];

/** The rules of an edition by what they look at, in the order of their groups, and those beside tables. */
export function groupRules(rules: readonly Rule[]) {
  const groups = groupBy(
    rules,
    ({ id }) => letters.find((letter) => id.startsWith(letter)) ?? "other"
  );
  return [
    ...[...letters, "other" as const].map((group) => ({ group, rules: groups.get(group) ?? [] })),
    ...(["text", "directory"] as const).map((group) => ({
      group,
      rules: rulesBesideTables[group],
    })),
  ].filter(({ rules: own }) => own.length > 0);
}
