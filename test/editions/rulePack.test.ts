import { editions } from "../../src/editions";
import { everyCrossYear } from "../../src/editions/everyCrossYear";
import { rulePack } from "../../src/editions/rulePack";

/** Whenever this changes, raise the version in src/editions/rulePack.ts, and then `npx jest -u`. */
test("the rules of this version", () => {
  const rules = editions.map(({ id, checks, reportChecks }) => {
    const years = everyCrossYear.find(({ edition }) => edition === id)?.checks ?? [];
    const all = [...checks, ...reportChecks, ...years].map(
      (rule) => `${rule.id} ${rule.kind} ${rule.severity} ${rule.authority}`
    );
    return [id, [...new Set(all)].sort()] as const;
  });
  expect({ version: rulePack.version, rules: Object.fromEntries(rules) }).toMatchSnapshot();
});
