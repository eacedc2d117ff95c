import { rollUpChecks } from "../../../editions/rollUp";
import type { RollUpResult } from "../../../engine/rollUp/RollUpResult";
import type { FindingWords } from "../../../words/Words";
import { describeFinding } from "../describe/describeFinding";
import type { Validation } from "../findings/Validation";
import type { CountedUnit } from "./CountedUnit";
import { lineOf } from "./lineOf";

/**
 * What the form's own checks find in the sum, with the units whose own reports have the same in the
 * same line: a sum of tables that balance does balance.
 */
export function sumResults(
  { findings }: Validation,
  counted: readonly CountedUnit[],
  words: FindingWords
): RollUpResult[] {
  const check = rollUpChecks.find(({ kind }) => kind === "sumChecked");
  if (!check) return [];
  return findings
    .filter(({ outcome }) => outcome !== "unassessed")
    .map((finding): RollUpResult => {
      const line = lineOf(finding);
      const units = counted
        .filter(({ report }) => report.problems.some((problem) => problem.line === line))
        .map(({ unit }) => unit.name);
      return {
        check,
        outcome: finding.outcome,
        code: finding.cells[0]?.code ?? null,
        units,
        left: finding.check.id,
        right: describeFinding(finding, words).headline,
        guess: null,
      };
    });
}
