import type { Rule } from "../../features/judging/findings/listRules";
import { groupBy } from "../../engine/groupBy";
import type { RulesWords } from "../../words/ReviewWords";

export type RuleGroup = keyof RulesWords["groups"];

const letters: readonly RuleGroup[] = ["A", "B", "C", "D"];

/** The rules by what they look at, in the order of their groups. */
export function groupRules(rules: readonly Rule[]) {
  const groups = groupBy(
    rules,
    ({ id }) => letters.find((letter) => id.startsWith(letter)) ?? "other"
  );
  return [...letters, "other" as const].flatMap((group) => {
    const own = groups.get(group);
    return own ? [{ group, rules: own }] : [];
  });
}
