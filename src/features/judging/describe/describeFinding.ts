import type { FindingWords, HeadlineFacts } from "../../../words/Words";
import {
  differenceIn,
  missingIn,
  namesIn,
  sidesOf,
  type Finding,
  type FindingSide,
} from "../findings/Finding";
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
  const sides = sidesOf(finding);
  const headlines = lengthsOfNames.map((most) => headline(finding, words, most));
  return {
    headline: headlines.find(({ length }) => length <= longestHeadline) ?? headlines.at(-1) ?? "",
    advice: advice(finding, words),
    why: check.why,
    left: sideText(finding, sides?.left, words),
    right: sideText(finding, sides?.right, words),
  };
}

function headline(finding: Finding, words: FindingWords, most: number): string {
  const facts = factsOf(finding, words, most);
  if (finding.outcome !== "unassessed") return words.headline[finding.check.kind](facts);
  if (missingIn(finding).length > 0) return words.unassessed(facts);
  const { rows, columns } = finding.gone;
  if (rows.length > 0) return words.noRow(rows.map((row) => cut(row, most)));
  return columns.length > 0
    ? words.noColumn(columns.map((column) => cut(column, most)))
    : words.unassessed(facts);
}

function advice(finding: Finding, words: FindingWords): string {
  if (finding.outcome === "unassessed") {
    const { rows, columns } = finding.gone;
    if (missingIn(finding).length > 0) return words.adviceUnassessed;
    if (rows.length > 0) return words.adviceNoRow;
    return columns.length > 0 ? words.adviceNoColumn : words.adviceUnassessed;
  }
  const odd = finding.is === "differing" && finding.odd ? words.oddYear[finding.odd] : "";
  return `${odd}${words.advice[finding.check.kind]}`;
}

function factsOf(finding: Finding, words: FindingWords, most: number): HeadlineFacts {
  const { cells, outcome } = finding;
  const sides = sidesOf(finding);
  return {
    where: where(finding, words, most),
    left: sides?.left.value ?? null,
    right: sides?.right.value ?? null,
    difference: differenceIn(finding)?.replace("-", "") ?? null,
    count: outcome === "unassessed" ? missingIn(finding).length : cells.length,
    value: cut(String(cells[0]?.value ?? ""), most),
    names: namesIn(finding).map((name) => cut(name, most)),
  };
}

function where(finding: Finding, words: FindingWords, most: number): string {
  const { line, cells } = finding;
  const [name] = namesIn(finding);
  if (name !== undefined) return words.block(cut(name, most));
  if ("label" in line && line.label) return words.line(line.each, cut(line.label, most));
  // In a table of one column, the row that is claimed of tells more than the column.
  const first = line.each === "column" ? sidesOf(finding)?.left.cells[0] : undefined;
  if (first?.rowLabel) return words.line("row", cut(first.rowLabel, most));
  const block = cells[0]?.columnLabel ?? "";
  return block ? words.block(block) : "";
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

/** The terms of a side, by the names of the rows (or columns) that tell them apart. */
function sideText({ line }: Finding, side: FindingSide | undefined, words: FindingWords): string {
  if (!side) return "";
  const names = termNames(side.cells, line, words);
  if (names.length === 0) return words.nothing;
  return names.length > mostTerms
    ? words.manyTerms(names[0] ?? "", names.at(-1) ?? "", names.length)
    : names.join(words.plus);
}
