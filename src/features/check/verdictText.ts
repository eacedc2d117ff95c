import type { Outcome } from "../../engine/Result";
import type { Verdict } from "../../engine/verdict";
import { isExplained } from "../explain/withExplanations";
import type { Validation } from "./Validation";
import type { Words } from "../../words/Words";
import { cellsWithoutNumber } from "./cellsWithoutNumber";

const outcomeOf: Readonly<Record<Verdict, Outcome>> = {
  pass: "pass",
  fail: "error",
  review: "review",
  unassessed: "unassessed",
};

/** The verdict in one word and one sentence. */
export function verdictText(
  { verdict, counts, explained, rules, findings, prior }: Validation,
  words: Words
) {
  const outcome = outcomeOf[verdict];
  const own = findings.filter((finding) => finding.outcome === outcome && !isExplained(finding));
  const off = rules.filter((rule) => rule.off !== null).length;
  const checks = counts.passed + explained + counts.errors + counts.reviews + counts.unassessed;
  const acrossYears = prior !== null && prior.years !== "apart";
  const facts = { acrossYears, checks, findings: own.length, cells: cellsWithoutNumber(own) };
  return {
    outcome,
    word: words.findings.outcomes[outcome],
    sentence: [
      words.pane.check.verdict[verdict](facts),
      explained > 0 ? words.review.explain.inVerdict(explained) : "",
      off > 0 ? words.review.rules.inVerdict(off) : "",
    ].join(""),
  };
}
