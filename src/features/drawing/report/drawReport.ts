import type { Words } from "../../../words/Words";
import { describeAbsences } from "../../judging/describe/describeAbsences";
import { describeFinding } from "../../judging/describe/describeFinding";
import { describeScope } from "../../judging/describe/describeScope";
import { fullTitle } from "../../judging/describe/formOf";
import { noiseText } from "../../judging/describe/noiseText";
import { rulesLacking } from "../../judging/describe/rulesLacking";
import { unitKindText } from "../../judging/describe/unitKindText";
import { differenceIn, sidesOf, type Finding } from "../../judging/findings/Finding";
import type { Validation } from "../../judging/findings/Validation";
import { reportLines, verdictText } from "../../judging/describe/verdictText";
import { isExplained } from "../../judging/explain/withExplanations";
import { groupBy } from "../../../engine/groupBy";
import { ReportPage } from "./ReportPage";
import { timeText } from "./timeText";

export interface ReportFacts {
  /** The clock belongs to whoever asks. */
  readonly at: Date;
}

/** More cells than this are named by the first few. */
const mostCells = 6;

/** 校验报告: all that a validation says, to be printed and signed. */
export function drawReport(validation: Validation, { at }: ReportFacts, words: Words): ReportPage {
  const page = new ReportPage();
  const { report } = words;
  page.wide("small", report.heading);
  page.wide("title", report.title(validation.title?.unit ?? "", validation.title?.year ?? null));
  drawFacts(page, validation, at, words);
  drawFindings(page, validation, words);
  drawExplanations(page, validation, words);
  drawOff(page, validation, words);
  drawNotChecked(page, validation, words);
  drawRules(page, validation, words);
  page.wide("text", "");
  const [filledBy, checkedBy, head, date] = report.signatures;
  page.line("sign", [filledBy, 3], [checkedBy, 3]);
  page.line("sign", [head, 3], [date, 3]);
  return page;
}

function drawFacts(page: ReportPage, validation: Validation, at: Date, words: Words) {
  const { report } = words;
  const { title, prior, rulePack } = validation;
  const { documents, sheets } = describeScope(validation);
  const { word, sentence } = verdictText(validation, words);
  const fact = (name: string, text: string) => page.line("row", [name, 2], [text, 4]);
  fact(report.verdict, [`${word}。${sentence}`, ...reportLines(validation, words)].join("\n"));
  fact(report.counts, report.countsOf({ ...validation.counts, explained: validation.explained }));
  fact(report.unit, title?.unit || report.unknown);
  fact(report.unitKind, unitKindText(validation, words) || report.unknown);
  fact(report.year, title ? report.yearOf(title.year) : report.unknown);
  fact(report.editions, documents.join(report.list));
  fact(report.rulePack, rulePack);
  fact(report.time, timeText(at));
  fact(
    report.tables,
    sheets.map(({ name, tables }) => report.tablesOn(name, tables.join(report.list))).join("\n")
  );
  if (prior) fact(report.prior, words.pane.check.prior[prior.years](prior.unit, prior.year));
}

function drawFindings(page: ReportPage, { findings, tables }: Validation, words: Words): void {
  const { report } = words;
  const open = findings.filter(
    (finding) => finding.outcome !== "unassessed" && !isExplained(finding)
  );
  page.wide("section", report.findings);
  if (open.length === 0) return page.wide("text", report.noFindings);
  const [number, outcome, where, left, right, difference] = report.findingColumns;
  page.line("head", [number, 1], [outcome, 1], [where, 1], [left, 1], [right, 1], [difference, 1]);
  open.forEach((finding, index) => {
    const table = tables.find(({ id }) => id === finding.tableId);
    const sides = sidesOf(finding);
    page.line(
      "row",
      [String(index + 1), 1],
      [words.findings.outcomes[finding.outcome], 1],
      [`${table ? fullTitle(table) : ""}\n${whatAndWhere(finding, words)}`, 1],
      [sides?.left.value ?? "", 1],
      [sides?.right.value ?? "", 1],
      [differenceIn(finding)?.replace("-", "") ?? "", 1]
    );
  });
}

function whatAndWhere(finding: Finding, words: Words): string {
  const { headline, left, right } = describeFinding(finding, words.findings);
  const relations: Readonly<Record<string, string>> = words.pane.check.relation;
  const relation = relations[finding.check.kind];
  const claim = relation ? `${left} ${relation} ${right}` : "";
  return [headline, claim, placesOf(finding, words)].filter((line) => line !== "").join("\n");
}

function placesOf({ cells }: Finding, { report }: Words): string {
  return [...groupBy(cells, ({ sheetName }) => sheetName)]
    .map(([sheet, own]) =>
      report.place(
        sheet,
        own.slice(0, mostCells).map(({ address }) => address),
        own.length
      )
    )
    .join("\n");
}

function drawExplanations(page: ReportPage, { findings }: Validation, words: Words) {
  const { report } = words;
  page.wide("section", report.explanations);
  const written = findings.filter(({ explanation }) => (explanation?.state ?? "none") !== "none");
  if (written.length === 0) page.wide("text", report.noExplanations);
  for (const finding of written) {
    const { text = "", state } = finding.explanation ?? {};
    const { headline } = describeFinding(finding, words.findings);
    const what = `${headline}\n${placesOf(finding, words)}`;
    page.line("row", [what, 3], [state === "lapsed" ? report.lapsed(text) : text, 3]);
  }
}

function drawOff(page: ReportPage, { rules }: Validation, { report }: Words) {
  page.wide("section", report.off);
  const off = rules.filter((rule) => rule.off !== null);
  if (off.length === 0) page.wide("text", report.noneOff);
  for (const { id, texts, off: reason } of off)
    page.line("row", [id, 1], [report.offBecause(texts.join("\n"), reason ?? ""), 5]);
}

function drawNotChecked(page: ReportPage, validation: Validation, words: Words) {
  const { report } = words;
  const { findings, notRun, prior, tables, manualCalculation } = validation;
  const unassessed = findings.filter(({ outcome }) => outcome === "unassessed");
  page.wide("section", report.notChecked);
  const lines = [
    ...describeAbsences(validation.absent, words).map(({ text }) => text),
    ...(prior === null ? [report.noPrior] : []),
    ...(prior?.years === "apart" ? [report.apart] : []),
    ...new Set(prior?.notComparable.map(({ why }) => report.notComparable(why))),
    ...[...groupBy(unassessed, ({ tableId }) => tableId)].map(([id, own]) => {
      const table = tables.find((each) => each.id === id);
      return report.unassessed(table ? fullTitle(table) : "", own.length);
    }),
    ...[...new Set(notRun.map(({ lacks }) => lacks))].map((lacks) =>
      report.notRun[lacks](rulesLacking(validation, lacks))
    ),
    ...(prior?.otherUnit ? [words.pane.check.otherUnit(prior.unit)] : []),
    ...(manualCalculation ? [report.manualCalculation] : []),
    ...noiseText(validation, words.findings),
    report.noText,
  ];
  for (const text of lines) page.wide("text", text);
}

function drawRules(page: ReportPage, { rules }: Validation, { report, pane }: Words) {
  page.wide("section", report.rules);
  const [id, text, basis, outcome] = report.ruleColumns;
  page.line("head", [id, 1], [text, 2], [basis, 1], [outcome, 2]);
  for (const rule of rules) {
    const said = rule.off === null ? report.countsOf(rule) || report.ruleNotPut : report.ruleOff;
    page.line(
      "row",
      [rule.id, 1],
      [rule.texts.join("\n"), 2],
      [pane.check.authority[rule.authority], 1],
      [said, 2]
    );
  }
}
