import { outcomeOf } from "../../../engine/verdict";
import { isExplained } from "../explain/withExplanations";
import type { Validation } from "../findings/Validation";
import { describeAbsences } from "./describeAbsences";
import { reportName } from "./reportName";
import { namesOfOnly } from "../absent/onlyTables";
import type { Words } from "../../../words/Words";
import { shortNames } from "./formOf";
import { cellsWithoutNumber } from "./cellsWithoutNumber";

/** More things that are gone than this are counted. */
const mostNamed = 3;

/**
 * The verdict in one word and one sentence, what was not found first.
 *
 * @param withText the report's sentences were looked at too
 */
export function verdictText(validation: Validation, words: Words, withText = false) {
  const { verdict, counts, explained, rules, findings, prior, tables, only } = validation;
  const outcome = outcomeOf[verdict];
  const own = findings.filter((finding) => finding.outcome === outcome && !isExplained(finding));
  const off = rules.filter((rule) => rule.off !== null).length;
  const checks = counts.passed + explained + counts.errors + counts.reviews + counts.unassessed;
  const acrossYears = prior !== null && prior.years !== "apart";
  const facts = {
    acrossYears,
    withText,
    checks,
    findings: own.length,
    cells: cellsWithoutNumber(own),
    reviews: counts.reviews,
  };
  const every = (filled: (typeof tables)[number]["filled"]) =>
    tables.length > 0 && tables.every((table) => table.filled === filled);
  return {
    outcome,
    word: words.findings.outcomes[outcome],
    sentence: [
      whatIsGone(validation, words),
      words.pane.check.verdict[verdict](facts),
      every("blank") ? words.pane.check.allBlank : "",
      every("zero") ? words.pane.check.allZero : "",
      every("blank") ? "" : whatIsBlank(validation, words),
      only ? words.absent.only(namesOfOnly(only)) : "",
      explained > 0 ? words.review.explain.inVerdict(explained) : "",
      off > 0 ? words.review.rules.inVerdict(off) : "",
    ].join(""),
  };
}

/** Where there are several reports: each of them, with its verdict and counts. */
export function reportLines({ reports }: Validation, words: Words): string[] {
  if (reports.length < 2) return [];
  return reports.map((report) =>
    words.pane.check.ofReport(
      reportName(report.title, words),
      words.findings.outcomes[outcomeOf[report.verdict]],
      words.command.report.counts(report.counts)
    )
  );
}

function whatIsBlank({ reports, tables }: Validation, words: Words): string {
  return reports
    .map((report, index) => {
      const blank = tables.filter((each) => each.report === index && each.filled === "blank");
      if (blank.length === 0) return "";
      const said = words.absent.blank(shortNames(blank));
      return reports.length > 1
        ? words.pane.check.about(reportName(report.title, words), said)
        : said;
    })
    .join("");
}

function whatIsGone({ absent }: Validation, words: Words): string {
  const lines = describeAbsences(absent, words).map(({ gone }) => gone);
  if (lines.length === 0) return "";
  const { list, more, stop } = words.absent;
  const named = lines.slice(0, mostNamed).join(list);
  const left = lines.length - mostNamed;
  return `${left > 0 ? more(named, left) : named}${stop}`;
}
