import type { FindingWords, HeadlineFacts } from "../../../words/Words";
import type { Finding, FindingSide } from "../findings/Validation";
import { termNames } from "./termNames";

/** A finding in words, for the pane, the report and the command line alike. */
export interface Description {
  /** One line without codes: where, and what is wrong. */
  readonly headline: string;
  readonly advice: string;
  readonly why: string;
  readonly left: string;
  readonly right: string;
}

/** More terms than this are named by the first and the last. */
const mostTerms = 6;

/** A headline is one line of the pane; names are cut until it is. */
const longestHeadline = 60;
const lengthsOfNames = [Infinity, 24, 16, 12, 9, 6];

export function describeFinding(finding: Finding, words: FindingWords): Description {
  const { check } = finding;
  const headlines = lengthsOfNames.map((most) => headline(finding, words, most));
  return {
    headline: headlines.find(({ length }) => length <= longestHeadline) ?? headlines.at(-1) ?? "",
    advice: advice(finding, words),
    why: check.why,
    left: sideText(finding, finding.left, words),
    right: sideText(finding, finding.right, words),
  };
}

function headline(finding: Finding, words: FindingWords, most: number): string {
  const { check, outcome, missing, missingRows, missingColumns } = finding;
  if (outcome !== "unassessed") return words.headline[check.kind](factsOf(finding, words, most));
  if (missing.length > 0) return words.unassessed(factsOf(finding, words, most));
  if (missingRows.length > 0) return words.noRow(missingRows.map((row) => cut(row, most)));
  return missingColumns.length > 0
    ? words.noColumn(missingColumns.map((column) => cut(column, most)))
    : words.unassessed(factsOf(finding, words, most));
}

function advice(finding: Finding, words: FindingWords): string {
  const { check, outcome, oddYear, missing, missingRows, missingColumns } = finding;
  if (outcome === "unassessed" && missing.length === 0) {
    if (missingRows.length > 0) return words.adviceNoRow;
    if (missingColumns.length > 0) return words.adviceNoColumn;
  }
  if (outcome === "unassessed") return words.adviceUnassessed;
  return `${oddYear ? words.oddYear[oddYear] : ""}${words.advice[check.kind]}`;
}

function factsOf(finding: Finding, words: FindingWords, most: number): HeadlineFacts {
  const { left, right, difference, cells, missing, outcome, names = [] } = finding;
  return {
    where: where(finding, words, most),
    left: left && left.value,
    right: right && right.value,
    difference: difference?.replace("-", "") ?? null,
    count: outcome === "unassessed" ? missing.length : cells.length,
    value: cut(String(cells[0]?.value ?? ""), most),
    names: names.map((name) => cut(name, most)),
  };
}

function where(
  { line, lineLabel, cells, left, names }: Finding,
  words: FindingWords,
  most: number
): string {
  if (names?.length) return words.block(cut(names[0] ?? "", most));
  if (lineLabel && line !== "cell") return words.line(line, cut(lineLabel, most));
  // In a table of one column, the row that is claimed of tells more than the column.
  const row = line === "column" ? (left?.cells[0]?.rowLabel ?? "") : "";
  if (row) return words.line("row", cut(row, most));
  const block = cells[0]?.columnLabel ?? "";
  return block ? words.block(block) : "";
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The terms of a side, by the names of the rows (or columns) that tell them apart. */
function sideText({ line }: Finding, side: FindingSide | null, words: FindingWords): string {
  if (!side) return "";
  const names = termNames(side.cells, line, words);
  if (names.length === 0) return words.nothing;
  return names.length > mostTerms
    ? words.manyTerms(names[0] ?? "", names.at(-1) ?? "", names.length)
    : names.join(words.plus);
}
