import { editions } from "../../../../src/editions";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { listRules } from "../../../../src/features/judging/findings/listRules";
import { askForHint, switchRule } from "../../../../src/features/judging/rules/switchRule";
import { MemorySheets } from "../../../../src/sheets/memory/MemorySheets";
import { readReport } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

/** A report in which A1 is broken in two columns, and nothing else. */
const brokenWorkbook = () =>
  MemorySheets.from(writeWorkbook(readReport("pingtan-police-2021")).snapshot);
const validate = async (sheets: MemorySheets) => validateReport(await sheets.read());

test("a rule that is switched off is left out, and the reason is listed", async () => {
  const sheets = brokenWorkbook();
  const before = await validate(sheets);
  expect(before.findings.map(({ check }) => check.id)).toEqual(["A1", "A1"]);
  await switchRule(sheets, "A1", " 上级要求按旧口径填 ");
  const after = await validate(sheets);
  expect(after.findings).toEqual([]);
  expect(after.verdict).toBe("pass");
  expect(after.rules.filter(({ off }) => off !== null)).toMatchObject([
    { id: "A1", off: "上级要求按旧口径填", passed: 0, errors: 0 },
  ]);
  const put = (v: typeof before) => v.counts.passed + v.counts.errors;
  expect(put(after)).toBe(put(before) - 7);
});

test("it is put in again, and either can be taken back", async () => {
  const sheets = brokenWorkbook();
  const off = await switchRule(sheets, "A1", "原因");
  const on = await switchRule(sheets, "A1", null);
  expect(await validate(sheets)).toMatchObject({ verdict: "fail" });
  await sheets.apply(on);
  expect(await validate(sheets)).toMatchObject({ verdict: "pass" });
  await sheets.apply(off);
  expect(await validate(sheets)).toMatchObject({ verdict: "fail" });
});

test("a hint is put only where the workbook asks for it, and may be dropped again", async () => {
  const sheets = MemorySheets.from(writeWorkbook(readReport("suqian-2020")).snapshot);
  const hints = async () => {
    const { findings, verdict } = await validate(sheets);
    return [verdict, ...findings.map(({ check }) => check.id)];
  };
  expect(await hints()).toEqual(["pass"]);
  const undo = await askForHint(sheets, "F7", true);
  expect(await hints()).toEqual(["review", "F7"]);
  await sheets.apply(undo);
  expect(await hints()).toEqual(["pass"]);
  await askForHint(sheets, "F4", true);
  await askForHint(sheets, "F4", false);
  expect(await hints()).toEqual(["pass"]);
});

test("with every rule off there is no pass", async () => {
  const sheets = brokenWorkbook();
  for (const { id } of listRules("2021")) await switchRule(sheets, id, "原因");
  expect(await validate(sheets)).toMatchObject({ verdict: "unassessed", findings: [] });
});

test("a rule that no table's edition has does not count as switched off", async () => {
  const sheets = brokenWorkbook();
  await switchRule(sheets, "Z9", "原因");
  expect((await validate(sheets)).rules.filter(({ off }) => off !== null)).toEqual([]);
});

test.each(editions.map(({ id }) => id))(
  "%s: every check goes by one rule of the list",
  (edition) => {
    const rules = listRules(edition);
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const checks = editions.find(({ id }) => id === edition)?.checks ?? [];
    for (const { id, severity, authority, why } of checks) {
      const rule = rules.find((each) => each.id === id);
      expect(rule).toMatchObject({ severity, authority });
      expect(rule?.texts).toContain(why);
    }
  }
);

test("each rule with its outcomes; together they are the counts", async () => {
  const { rules, counts } = await validate(brokenWorkbook());
  const sum = (of: "passed" | "errors" | "reviews" | "unassessed") =>
    rules.reduce((total, rule) => total + rule[of], 0);
  expect({
    passed: sum("passed"),
    errors: sum("errors"),
    reviews: sum("reviews"),
    unassessed: sum("unassessed"),
  }).toEqual(counts);
  expect(rules.find(({ id }) => id === "A1")).toMatchObject({ passed: 5, errors: 2 });
});
