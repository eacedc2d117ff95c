import { groupBy } from "../engine/groupBy";
import type { FindingWords } from "../words/Words";
import type { ReportWords, VerdictName } from "../words/FileWords";
import type { SuspectsReportWords } from "../words/SuspectsWords";
import type { FileReport, ReportedFinding, ReportedSuspects, ReportOfFile } from "./FileReport";
import type { ReportPrinter } from "./ReportPrinter";

const mostCells = 6;
/** Of findings by one rule in one table. */
const mostAlike = 5;
/** Of the explanations of what is wrong in one table. */
const mostExplanations = 3;

type TextWords = ReportWords & { readonly suspects: SuspectsReportWords };

/** The report for people, a piece for each file as it comes, and what it comes to at the end. */
export function textPrinter(words: TextWords, outcomes: FindingWords["outcomes"]): ReportPrinter {
  const verdicts: Record<VerdictName, number> = { pass: 0, fail: 0, review: 0, unassessed: 0 };
  let files = 0;
  let unusable = 0;
  return {
    file: (report) => {
      files += 1;
      if (report.error) unusable += 1;
      else verdicts[report.verdict] += 1;
      return report.error ? "" : `${fileText(report, words, outcomes)}\n\n`;
    },
    end: () => `${words.summary(files, verdicts, unusable)}\n`,
  };
}

/** What is wrong line by line, what could not be checked by table. */
function fileText(
  {
    file,
    unit,
    year,
    edition,
    verdict,
    counts,
    reports,
    blanks,
    findings,
    message,
    advice,
  }: FileReport,
  words: TextWords,
  outcomes: FindingWords["outcomes"]
): string {
  const about = [
    unit || null,
    year === null ? null : words.year(year),
    edition === null ? null : words.edition(edition),
  ].filter((part) => part !== null);
  const wrong = findings.filter(({ outcome }) => outcome !== "unassessed");
  const unassessed = findings.filter(({ outcome }) => outcome === "unassessed");
  return [
    about.length > 0 ? `${file}（${about.join("，")}）` : file,
    ...advice.map((line) => `  ${line}`),
    `  ${words.verdict[verdict]}：${words.counts(counts)}`,
    ...(reports.length > 1 ? reports.map((report) => `  ${ofReport(report, words)}`) : []),
    `  ${message}`,
    ...[...groupBy(wrong, ({ rule, title }) => `${rule} ${title}`).values()].flatMap((alike) => [
      ...alike
        .slice(0, mostAlike)
        .flatMap((finding) => [
          `  ${outcomes[finding.outcome]}  ${finding.title}：${finding.message}`,
          ...(finding.explanation === undefined
            ? []
            : [`        ${words.explained(finding.explanation)}`]),
          ...places(finding, words),
        ]),
      ...(alike.length > mostAlike ? [`  ${words.more(alike.length)}`] : []),
    ]),
    ...suspectLines(wrong, words.suspects).map((line) => `  ${line}`),
    ...blanks.map(({ sheet, address, value }) => `  ${words.blank(sheet, address, value)}`),
    ...[...groupBy(unassessed, ({ title }) => title)].map(
      ([title, group]) => `  ${outcomes.unassessed}  ${words.unassessed(group.length, title)}`
    ),
  ].join("\n");
}

function ofReport({ unit, year, verdict, counts }: ReportOfFile, words: ReportWords): string {
  const name = [unit || null, year === null ? null : words.year(year)].filter((each) => each);
  return words.ofReport(name.join(" "), words.verdict[verdict], words.counts(counts));
}

/** For each table, what is certain in one line, and a line for each choice: its findings share them. */
function suspectLines(
  findings: readonly ReportedFinding[],
  words: SuspectsReportWords
): readonly string[] {
  return [...groupBy(findings, ({ table }) => table).values()].flatMap((ofTable) => {
    const suspects = ofTable.flatMap((finding) => finding.suspects);
    const [atLeast] = ofTable.flatMap((finding) => finding.atLeast ?? []);
    if (suspects.length === 0) return atLeast === undefined ? [] : [words.atLeast(atLeast)];
    const groups = groupBy(suspects, ({ certainty, choice }) => `${certainty} ${choice ?? ""}`);
    return [...groups.values()].map((group) => {
      const sets = [...new Set(group.map((each) => setText(each, words)))];
      const { certainty, alternatives } = group[0] ?? { certainty: "one-of", alternatives: 0 };
      return certainty === "only"
        ? words.only(sets)
        : words.oneOf(alternatives, sets.slice(0, mostExplanations));
    });
  });
}

function setText({ changes, remaining = 0 }: ReportedSuspects, words: SuspectsReportWords): string {
  const made = changes.map(({ sheet, address, from, to }) =>
    words.change(sheet, address, from, to)
  );
  return made.join(words.and) + (remaining > 0 ? words.remaining(remaining) : "");
}

function places({ cells }: ReportedFinding, words: ReportWords): string[] {
  return [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, group]) => {
    const addresses = group.slice(0, mostCells).map(({ address }) => address);
    return `        ${words.place(sheet, addresses, group.length)}`;
  });
}
