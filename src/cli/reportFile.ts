import { formatDecimal } from "../engine/Decimal";
import { describeAbsences } from "../features/judging/describe/describeAbsences";
import { describeFinding } from "../features/judging/describe/describeFinding";
import { isExplained } from "../features/judging/explain/withExplanations";
import { groupBy } from "../engine/groupBy";
import type { Absence } from "../features/judging/findings/Absence";
import { differenceIn, sidesOf, type Finding } from "../features/judging/findings/Finding";
import { isAmong } from "../features/judging/findings/FindingId";
import type { ValidatedTable, Validation } from "../features/judging/findings/Validation";
import type { FoundCell } from "../features/reading/tables/FoundCell";
import type { CellChange, Diagnosis } from "../features/judging/suspects/Diagnosis";
import { verdictText } from "../features/judging/describe/verdictText";
import type { FindingWords, Words } from "../words/Words";
import type {
  CellNoise,
  DeducedBlank,
  FileReport,
  PriorOfFile,
  ReportedCell,
  ReportedChange,
  ReportedFinding,
  ReportedSuspects,
} from "./FileReport";

export function reportFile(
  file: string,
  validation: Validation,
  diagnoses: readonly Diagnosis[],
  words: Words,
  withText = false
): FileReport {
  const { title, verdict, counts, findings, absent, tables, reports } = validation;
  const every = (filled: ValidatedTable["filled"]) =>
    tables.length > 0 && tables.every((table) => table.filled === filled);
  return {
    file,
    unit: title?.unit ?? null,
    year: title?.year ?? null,
    edition: mainEdition(validation),
    verdict,
    message: verdictText(validation, words, withText).sentence,
    counts,
    prior: priorOf(validation),
    reports: reports.map(({ title, verdict, counts }) => ({
      unit: title?.unit ?? null,
      year: title?.year ?? null,
      verdict,
      counts,
    })),
    absent: absent.map(reportAbsence),
    advice: describeAbsences(absent, words).map(({ text }) => text),
    allZero: every("zero"),
    allBlank: every("blank"),
    blanks: diagnoses.flatMap(({ blanks }) => blanks.map(deducedBlank)),
    unplaced: validation.unplaced.map(({ sheetName, ...line }) => ({ ...line, sheet: sheetName })),
    noise: validation.noisy.flatMap(cellNoise),
    findings: findings.map((finding) => reportFinding(finding, diagnoses, words.findings)),
  };
}

/** A file that could not be checked. */
export function failedFile(file: string, error: NonNullable<FileReport["error"]>): FileReport {
  return {
    file,
    unit: null,
    year: null,
    edition: null,
    verdict: "unassessed",
    message: error.message,
    counts: { passed: 0, errors: 0, reviews: 0, unassessed: 0 },
    prior: null,
    reports: [],
    absent: [],
    advice: [],
    allZero: false,
    allBlank: false,
    blanks: [],
    unplaced: [],
    noise: [],
    findings: [],
    error,
  };
}

function reportAbsence({ report, table, what, title, resembles }: Absence) {
  return { report, table, what, title, resembles };
}

function priorOf({ prior }: Validation): PriorOfFile | null {
  if (!prior) return null;
  const { unit, year, years, otherUnit } = prior;
  return { unit: unit || null, year, compared: years !== "apart", otherUnit };
}

function cellNoise({ sheetName, address, code, figure }: FoundCell): CellNoise[] {
  if (figure.is !== "number") return [];
  const value = formatDecimal(figure.value);
  return [{ sheet: sheetName, address, item: code, raw: figure.text, value }];
}

function deducedBlank({ cell, to }: CellChange): DeducedBlank {
  return { sheet: cell.sheetName, address: cell.address, item: cell.code, value: to };
}

function mainEdition({ tables }: Validation): string | null {
  const groups = [...groupBy(tables, ({ edition }) => edition)];
  return (
    groups.sort(([a, one], [b, other]) => other.length - one.length || (a < b ? 1 : -1))[0]?.[0] ??
    null
  );
}

function reportFinding(
  finding: Finding,
  diagnoses: readonly Diagnosis[],
  words: FindingWords
): ReportedFinding {
  const { check, outcome, tableId, tableTitle, cells } = finding;
  const sides = sidesOf(finding);
  const said = describeFinding(finding, words);
  return {
    rule: check.id,
    outcome,
    table: tableId,
    title: tableTitle,
    message: said.headline,
    left: sides && { text: said.left, value: sides.left.value },
    right: sides && { text: said.right, value: sides.right.value },
    difference: differenceIn(finding),
    cells: cells.map(reportCell),
    suspects: diagnoses.flatMap((diagnosis) => reportSuspects(diagnosis, finding)),
    ...atLeast(diagnoses, finding),
    ...(finding.explanation && isExplained(finding)
      ? { explanation: finding.explanation.text }
      : {}),
  };
}

/** How many cells of its table are wrong, as far as that is proved. */
function atLeast(
  diagnoses: readonly Diagnosis[],
  finding: Finding
): Pick<ReportedFinding, "atLeast"> {
  const own = diagnoses.find(({ findings }) => isAmong(finding, findings));
  return own && own.atLeast > 0 ? { atLeast: own.atLeast } : {};
}

/**
 * The changes that have to do with the finding: those of its cells, or else those that mend it. A
 * cell that is certain stands by itself.
 */
function reportSuspects(
  { certain, choices, findings }: Diagnosis,
  finding: Finding
): ReportedSuspects[] {
  if (!isAmong(finding, findings)) return [];
  const codes = new Set(finding.cells.map(({ code }) => code));
  const all = [
    ...certain.map((explanation) => ({ explanation, choice: null })),
    ...choices.flatMap((choice) => choice.options.map((explanation) => ({ explanation, choice }))),
  ];
  const own = all.filter(({ explanation: { changes } }) =>
    changes.some(({ cell }) => codes.has(cell.code))
  );
  return (own.length > 0 ? own : all).map(({ explanation, choice }) => {
    const remaining = explanation.leaves.length + explanation.brings.length;
    return {
      certainty: choice ? "one-of" : "only",
      alternatives: choice?.count ?? 1,
      changes: explanation.changes.map(reportChange),
      ...(choice && choices.length > 1 ? { choice: choices.indexOf(choice) + 1 } : {}),
      ...(remaining > 0 ? { remaining } : {}),
    };
  });
}

function reportChange({ cell, from, to }: CellChange): ReportedChange {
  return { sheet: cell.sheetName, address: cell.address, from, to };
}

function reportCell(cell: FoundCell): ReportedCell {
  const { sheetName, address, code, rowLabel, columnLabel, value, figure } = cell;
  return {
    sheet: sheetName,
    address,
    item: code,
    row: rowLabel,
    column: columnLabel,
    // As it stands in the cell; a true number as exact digits, never as 1e-7.
    value:
      typeof value === "number" && figure.is === "number" && !figure.noise
        ? formatDecimal(figure.value)
        : figure.is === "number"
          ? figure.text
          : String(value),
  };
}
