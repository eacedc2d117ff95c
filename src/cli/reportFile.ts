import { formatDecimal } from "../engine/Decimal";
import { describeAbsences } from "../features/absent/describeAbsences";
import { describeFinding } from "../features/check/describeFinding";
import { isExplained } from "../features/explain/withExplanations";
import { groupBy } from "../features/groupBy";
import type {
  Finding,
  FindingCell,
  ValidatedTable,
  Validation,
} from "../features/check/Validation";
import type { Diagnosis } from "../features/suspects/Diagnosis";
import { verdictText } from "../features/check/verdictText";
import type { FindingWords, Words } from "../words/Words";
import type { FileReport, ReportedCell, ReportedFinding, ReportedSuspects } from "./FileReport";

export function reportFile(
  file: string,
  validation: Validation,
  diagnoses: readonly Diagnosis[],
  words: Words
): FileReport {
  const { title, verdict, counts, findings, absent, tables } = validation;
  const every = (filled: ValidatedTable["filled"]) =>
    tables.length > 0 && tables.every((table) => table.filled === filled);
  return {
    file,
    unit: title?.unit ?? null,
    year: title?.year ?? null,
    edition: mainEdition(validation),
    verdict,
    message: verdictText(validation, words).sentence,
    counts,
    absent: absent.map(({ table, what, title, resembles }) => ({ table, what, title, resembles })),
    advice: describeAbsences(absent, words.absent).map(({ text }) => text),
    allZero: every("zero"),
    allBlank: every("blank"),
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
    absent: [],
    advice: [],
    allZero: false,
    allBlank: false,
    findings: [],
    error,
  };
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
  const { key, check, outcome, tableId, tableTitle, left, right, difference, cells } = finding;
  const said = describeFinding(finding, words);
  return {
    rule: check.id,
    outcome,
    table: tableId,
    title: tableTitle,
    message: said.headline,
    left: left && { text: said.left, value: left.value },
    right: right && { text: said.right, value: right.value },
    difference,
    cells: cells.map(reportCell),
    suspects: diagnoses.flatMap((diagnosis) => reportSuspects(diagnosis, key)),
    ...(finding.explanation && isExplained(finding)
      ? { explanation: finding.explanation.text }
      : {}),
  };
}

/** The explanations under which the finding goes. */
function reportSuspects(
  { certainty, count, explanations }: Diagnosis,
  finding: string
): ReportedSuspects[] {
  const mending = explanations.filter(({ mends }) => mends.includes(finding));
  return mending.map(({ changes, leaves, brings }) => ({
    certainty: certainty === "only" ? "only" : "one-of",
    alternatives: count,
    changes: changes.map(({ cell, from, to }) => ({
      sheet: cell.sheetName,
      address: cell.address,
      from,
      to,
    })),
    remaining: leaves.length + brings.length,
  }));
}

function reportCell(cell: FindingCell): ReportedCell {
  const { sheetName, address, code, rowLabel, columnLabel, value, figure } = cell;
  return {
    sheet: sheetName,
    address,
    item: code,
    row: rowLabel,
    column: columnLabel,
    // As it stands in the cell; a true number as exact digits, never as 1e-7.
    value:
      typeof value === "number" && figure.is === "number"
        ? formatDecimal(figure.value)
        : String(value),
  };
}
