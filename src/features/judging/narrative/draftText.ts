import type { Draft, DraftClause } from "../../../editions/Narrative";
import { valueOf, type Cells } from "./measures";

/** A paragraph that says in words what the tables say in figures. */
export interface DraftedText {
  readonly section: 1 | 6;
  readonly length: "short" | "full";
  readonly text: string;
}

interface Ground {
  readonly cells: Cells;
  /** Last year's; all unknown where there is no such report. */
  readonly prior: Cells;
  readonly year: number;
}

/** Drafts the sentences of a report; null where a figure is not filled in, or does not balance. */
export function draftText(draft: Draft, ground: Ground): readonly DraftedText[] | null {
  const isBalanced = draft.balances.every(([left, right]) => {
    const value = valueOf(left, ground.cells);
    return value !== null && value === valueOf(right, ground.cells);
  });
  if (!isBalanced) return null;
  return draft.paragraphs.map(({ section, length, sentences }) => {
    const told = sentences.map((clauses) => sentenceOf(clauses, ground));
    return { section, length, text: told.filter((sentence) => sentence !== "").join("") };
  });
}

function sentenceOf(clauses: readonly DraftClause[], ground: Ground): string {
  const told = clauses.flatMap((clause) => clauseOf(clause, ground) ?? []);
  return told.length === 0 ? "" : `${told.join("，")}。`;
}

function clauseOf({ of, says, nil, change }: DraftClause, ground: Ground): string | null {
  const { cells, prior, year } = ground;
  const value = valueOf(of, cells);
  if (value === null) return null;
  const template = value === 0 ? nil : says;
  if (template === undefined) return null;
  const then = change ? valueOf(of, prior) : null;
  return (
    template.replace("{n}", String(value)).replace("{year}", String(year)) + changeOf(value, then)
  );
}

/** Without last year's figure, or with none to grow from, nothing is said. */
function changeOf(value: number, then: number | null): string {
  if (then === null || then === 0 || value === 0) return "";
  if (then === value) return "";
  const share = ((Math.abs(value - then) / then) * 100).toFixed(1);
  return `，同比${value > then ? "增长" : "下降"}${share}%`;
}
