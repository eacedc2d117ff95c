import { editions } from "../../../editions";
import type { Edition } from "../../../editions/Edition";
import { everyCrossYear } from "../../../editions/everyCrossYear";
import { directoryChecks } from "../../../editions/directory/checks";
import { textChecks } from "../../../editions/textChecks";
import type { About } from "../../../engine/Check";
import { remember } from "../../../engine/remember";
import { groupBy } from "../../../engine/groupBy";

/** A rule as a person reads it: the checks of an edition that go by one id. */
export interface Rule extends Pick<
  About,
  "id" | "severity" | "explainable" | "authority" | "onRequest"
> {
  /** The texts of its checks, each once. */
  readonly texts: readonly string[];
  /** It reads last year's figures too. */
  readonly acrossYears: boolean;
}

/** Every rule of an edition, in its order. */
export function listRules(edition: string): readonly Rule[] {
  const own = editions.find(({ id }) => id === edition);
  return own ? rulesIn(own) : [];
}

/** The rules of the report's sentences, and of standard directories, whatever the edition. */
export const rulesBesideTables: Readonly<Record<"text" | "directory", readonly Rule[]>> = {
  text: rulesOf(textChecks, false),
  directory: rulesOf(directoryChecks, false),
};

const rulesIn = remember(({ id, checks, reportChecks }: Edition): readonly Rule[] => {
  const across = everyCrossYear.find(({ edition }) => edition === id)?.checks ?? [];
  return [...rulesOf([...checks, ...reportChecks], false), ...rulesOf(across, true)];
});

function rulesOf(checks: readonly About[], acrossYears: boolean): Rule[] {
  return [...groupBy(checks, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { id, severity, explainable, authority, onRequest } = first;
    const texts = [...new Set(same.map(({ why }) => why))];
    const hint = { ...(explainable && { explainable }), ...(onRequest && { onRequest }) };
    return [{ id, severity, authority, texts, acrossYears, ...hint }];
  });
}
