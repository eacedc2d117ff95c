import type { FindingWords, HeadlineFacts } from "../../words/Words";
import type { Finding, FindingCell, FindingSide } from "./Validation";

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

export function describeFinding(finding: Finding, words: FindingWords): Description {
  const { check, outcome } = finding;
  const facts = factsOf(finding, words);
  return {
    headline:
      outcome === "unassessed"
        ? unassessed(finding, facts, words)
        : words.headline[check.kind](facts),
    advice: advice(finding, words),
    why: check.why,
    left: sideText(finding, finding.left, words),
    right: sideText(finding, finding.right, words),
  };
}

function advice({ check, outcome, oddYear }: Finding, words: FindingWords): string {
  if (outcome === "unassessed") return words.adviceUnassessed;
  return `${oddYear ? words.oddYear[oddYear] : ""}${words.advice[check.kind]}`;
}

function unassessed(finding: Finding, facts: HeadlineFacts, words: FindingWords): string {
  return finding.missingRows.length > 0 && finding.missing.length === 0
    ? words.noRow(finding.missingRows)
    : words.unassessed(facts);
}

function factsOf(finding: Finding, words: FindingWords): HeadlineFacts {
  const { left, right, difference, cells, missing, outcome } = finding;
  return {
    where: where(finding, words),
    left: left && left.value,
    right: right && right.value,
    difference: difference?.replace("-", "") ?? null,
    count: outcome === "unassessed" ? missing.length : cells.length,
    value: String(cells[0]?.value ?? ""),
  };
}

function where({ line, lineLabel, cells }: Finding, words: FindingWords): string {
  if (lineLabel && line !== "cell") return words.line(line, lineLabel);
  const block = cells[0]?.columnLabel ?? "";
  return block ? words.block(block) : "";
}

/** The terms of a side, by the names of the rows (or columns) that tell them apart. */
function sideText({ line }: Finding, side: FindingSide | null, words: FindingWords): string {
  if (!side) return "";
  const names = side.cells.map((cell) => {
    const name = line === "column" ? cell.rowLabel : cell.columnLabel;
    return cell.year === "then" ? words.lastYear(name) : name;
  });
  if (names.length === 0) return words.nothing;
  return names.length > mostTerms
    ? words.manyTerms(names[0] ?? "", names.at(-1) ?? "", names.length)
    : names.join(words.plus);
}

/** "行名 × 列名" */
export function cellName(
  { rowLabel, columnLabel, year }: FindingCell,
  words: FindingWords
): string {
  const name = words.cell(rowLabel, columnLabel);
  return year === "then" ? words.lastYear(name) : name;
}
