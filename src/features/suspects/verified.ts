import type { Snapshot } from "../../sheets/Sheets";
import { validateReport } from "../check/validateReport";
import type { Finding, Validation } from "../check/Validation";
import { isExplained } from "../explain/withExplanations";
import type { CellChange, Diagnosis, Explanation } from "./Diagnosis";
import { withChanges } from "./withChanges";

/** What was read, and what was found in it. */
export interface Judged {
  readonly snapshot: Snapshot;
  /** Last year's report, where it is not in the workbook. */
  readonly before?: Snapshot | null;
  readonly validation: Validation;
}

/**
 * The diagnosis with all that it promises put to the test: every set of changes is made on a copy,
 * and the whole copy is judged anew by every rule. The balances are not all that is asked of a
 * table, and what is said of a suggestion must be true of the table once it is taken.
 */
export function* verified(diagnosis: Diagnosis, judged: Judged): Generator<void, Diagnosis> {
  const explanations: Explanation[] = [];
  for (const explanation of diagnosis.explanations) {
    explanations.push({
      ...explanation,
      ...judge(explanation.changes, explanation, diagnosis, judged),
    });
    yield;
  }
  const [first, ...others] = explanations;
  const mended = first?.mends.filter((key) => others.every(({ mends }) => mends.includes(key)));
  return {
    ...diagnosis,
    certainty: certaintyOf(diagnosis, first),
    explanations,
    findings: mended ?? diagnosis.findings,
    blanks: blanksThatFit(diagnosis, first, judged),
  };
}

/** The only explanation is none when the very cells that it changes are still wrong. */
function certaintyOf(
  { certainty }: Diagnosis,
  explanation: Explanation | undefined
): Diagnosis["certainty"] {
  if (certainty !== "only" || !explanation) return certainty;
  const changed = new Set(explanation.changes.map(({ cell }) => cell.code));
  const doubted = [...explanation.leaves, ...explanation.brings].some(({ cells }) =>
    cells.some(({ code }) => changed.has(code))
  );
  return doubted ? "oneOf" : "only";
}

type Verdict = Pick<Explanation, "mends" | "leaves" | "brings">;

function judge(
  changes: readonly CellChange[],
  { follows }: Pick<Explanation, "follows">,
  diagnosis: Diagnosis,
  { snapshot, before = null, validation }: Judged
): Verdict {
  const copy = withChanges(snapshot, [...changes, ...follows]);
  const { unitKind } = validation;
  const isOfTable = concerns(diagnosis);
  const was = validation.findings.filter(isOfTable);
  const is = validateReport(copy, before, { unitKind }).findings.filter(isOfTable);
  const stands = (finding: Finding) =>
    is.some(({ key, outcome }) => key === finding.key && outcome === finding.outcome);
  const stood = (finding: Finding) => was.some(({ key }) => key === finding.key);
  return {
    mends: was.filter((finding) => !stands(finding)).map(({ key }) => key),
    leaves: is.filter((finding) => isOpen(finding) && stood(finding)),
    brings: is.filter((finding) => isOpen(finding) && !stood(finding)),
  };
}

/** Whether a finding names a cell of the table, be it of a rule across tables or years. */
function concerns({ at, sheet }: Diagnosis) {
  return ({ cells }: Finding) =>
    cells.some((cell) => cell.sheet === sheet && cell.year !== "then" && at.has(cell.code));
}

/** An error, or a sum or comparison that does not hold or could not be decided. */
function isOpen(finding: Finding): boolean {
  if (isExplained(finding)) return false;
  return finding.outcome === "error" || finding.left !== null;
}

/** The blanks whose only value agrees with all else that is asked of the table. */
function blanksThatFit(
  diagnosis: Diagnosis,
  explanation: Explanation | undefined,
  judged: Judged
): readonly CellChange[] {
  const { blanks } = diagnosis;
  if (blanks.length === 0) return blanks;
  const changes = [...(explanation?.changes ?? []), ...blanks];
  const { brings } = judge(changes, { follows: explanation?.follows ?? [] }, diagnosis, judged);
  const doubted = new Set(brings.flatMap(({ cells }) => cells.map(({ code }) => code)));
  return blanks.filter(({ cell }) => !doubted.has(cell.code));
}
