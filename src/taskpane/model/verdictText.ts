import type { Outcome } from "../../engine/Result";
import type { Verdict } from "../../engine/verdict";
import type { Validation } from "../../features/check/Validation";
import type { Words } from "../../words/Words";
import { cellsWithoutNumber } from "./groupFindings";

const outcomeOf: Readonly<Record<Verdict, Outcome>> = {
  pass: "pass",
  fail: "error",
  review: "review",
  unassessed: "unassessed",
};

/** The verdict in one word and one sentence. */
export function verdictText({ verdict, counts, findings, prior }: Validation, words: Words) {
  const outcome = outcomeOf[verdict];
  const own = findings.filter((finding) => finding.outcome === outcome);
  const checks = counts.passed + counts.errors + counts.reviews + counts.unassessed;
  const acrossYears = prior !== null && prior.years !== "apart";
  const facts = { acrossYears, checks, findings: own.length, cells: cellsWithoutNumber(own) };
  return {
    outcome,
    word: words.findings.outcomes[outcome],
    sentence: words.pane.check.verdict[verdict](facts),
  };
}
