import { editions } from "../../src/editions";
import { readCases, type RuleCases } from "./cases/Case";
import { outcomes } from "./cases/names";
import { runCase } from "./cases/runCase";

function outcomesFor({ 例 }: RuleCases, title: string | null): ReadonlySet<string> {
  const wanted = 例.filter(
    (example) => title === null || ("表" in example && example.表 === title)
  );
  return new Set(wanted.map(({ 结果 }) => 结果));
}

const none = (rule: string): RuleCases => ({ 规则: rule, 说明: "", 例: [] });

describe.each(editions.map((edition) => [edition.id, edition] as const))("%s", (id, edition) => {
  const cases = readCases(id);

  it("every check has its examples, and there are no others", () => {
    const all = [...edition.checks, ...edition.reportChecks];
    const rules = [...new Set(all.map((check) => check.id))];
    expect([...cases.keys()].sort()).toEqual(rules.sort());
    for (const [file, { 规则 }] of cases) expect(规则).toBe(file);
  });

  it.each(
    edition.checks.map(
      (check) => [check.id, "claims" in check ? check.table : "各表", check] as const
    )
  )("%s（%s）has an example of each outcome it can have", (rule, _, check) => {
    const title =
      "claims" in check
        ? (edition.tables.find((table) => table.id === check.table)?.title ?? "")
        : null;
    const there = outcomesFor(cases.get(rule) ?? none(rule), title);
    expect(there).toContain("通过");
    expect(there).toContain(outcomes[check.severity]);
    // A check of single cells always decides.
    if ("claims" in check) expect(there).toContain("未能核对");
  });

  it.each(edition.reportChecks.map((check) => [check.id, check] as const))(
    "%s has an example of each outcome it can have",
    (rule, check) => {
      const there = outcomesFor(cases.get(rule) ?? none(rule), null);
      expect(there).toContain("通过");
      expect(there).toContain(outcomes[check.severity]);
      // Amounts may be missing; what is to be known of the report may not be known.
      if ("claims" in check) expect(there).toContain("未能核对");
      expect(there).toContain("不核对");
    }
  );

  describe.each([...cases])("%s", (rule, { 例 }) => {
    it.each(例.map((example) => [example.名称, example] as const))("%s", (_, example) => {
      const { 结果, 位置 = [] } = example;
      expect(runCase(edition, rule, example)).toEqual({ 结果, 位置 });
    });
  });
});
