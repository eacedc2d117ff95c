import { differenceIn } from "../../../../src/features/judging/findings/Finding";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { brokenYears } from "../../../fixtures/brokenYears";
import { consecutiveYears, corpusReports, hasCorpus } from "../../../fixtures/corpus";
import { readReports } from "../../../fixtures/reports/readReports";
import { writeWorkbook } from "../../../fixtures/writeWorkbook";

const counted = /^C[123457]$/;

/** The same in the words of the validation. */
function found(now: Parameters<typeof writeWorkbook>[0], then: typeof now): string[] {
  const { findings } = validateReport(writeWorkbook(now).snapshot, writeWorkbook(then).snapshot);
  return findings
    .filter(({ check }) => counted.test(check.id))
    .map((finding) => {
      const { check, tableId, cells, outcome } = finding;
      const parts = cells[0]?.code.split(".") ?? [];
      const line = check.kind === "carryOver" ? parts.at(-1) : parts.slice(1, -1).join(".");
      return `${check.id} ${tableId}.${line ?? ""} ${outcome === "unassessed" ? "?" : (differenceIn(finding) ?? "")}`;
    })
    .sort();
}

const own = consecutiveYears([...readReports().values()]);

it.each(own.map(({ now, then }) => [`${now.unit} ${then.year}—${now.year}`, now, then] as const))(
  "%s: the findings are what does not follow, no more, no less",
  (_, now, then) => {
    expect(found(now, then)).toEqual(brokenYears(now, then));
  }
);

(hasCorpus ? describe : describe.skip)("a larger collection", () => {
  const pairs = consecutiveYears(corpusReports());

  it("has units with several years in a row", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(12);
  });

  it.each(
    pairs.map(({ now, then }) => [`${now.unit} ${then.year}—${now.year}`, now, then] as const)
  )("%s", (_, now, then) => {
    expect(found(now, then)).toEqual(brokenYears(now, then));
  });
});
