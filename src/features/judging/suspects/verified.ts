import type { Snapshot } from "../../../sheets/Sheets";
import { validateReport } from "../check/validateReport";
import { sidesOf, type Finding } from "../findings/Finding";
import { isSameFinding } from "../findings/FindingId";
import type { Validation } from "../findings/Validation";
import { isExplained } from "../explain/withExplanations";
import type { CellChange, Choice, Diagnosis, Effect, Explanation } from "./Diagnosis";
import { withChanges } from "./withChanges";

/** What was read, and what was found in it. */
export interface Judged {
  readonly snapshot: Snapshot;
  /** Last year's report, where it is not in the workbook. */
  readonly before?: Snapshot | null;
  readonly validation: Validation;
}

/**
 * The diagnosis with all that it promises put to the test: every change that is suggested, and all of
 * them together, are made on a copy, and the whole copy is judged anew by every rule. The balances
 * are not all that is asked of a table, and what is said of a suggestion must be true of the table
 * once it is taken.
 */
export function* verified(diagnosis: Diagnosis, judged: Judged): Generator<void, Diagnosis> {
  const { certain, choices, certainty, together: all } = diagnosis;
  const blanks = blanksThatFit(diagnosis, judged);
  if (certain.length + choices.length === 0) return { ...diagnosis, blanks };
  const effect = (changes: readonly CellChange[]) => effectOf(changes, diagnosis, judged);
  // What formulas come to is known of all changes together only.
  const shared = all.follows.length > 0 ? effect([...all.changes, ...all.follows]) : null;
  const tried = function* (list: readonly Explanation[]): Generator<void, Explanation[]> {
    const judgedOnes: Explanation[] = [];
    for (const explanation of list) {
      yield;
      judgedOnes.push({ ...explanation, ...(shared ?? effect(explanation.changes)) });
    }
    return judgedOnes;
  };
  const open: Choice[] = [];
  for (const choice of choices) {
    const options = yield* tried(choice.options);
    // Equally small, but it breaks something else.
    const harmless = options.filter(({ brings: broken }) => broken.length === 0);
    open.push({ ...choice, options: [...new Set([...harmless, ...options])] });
  }
  const first = open.flatMap(({ options }) => options[0]?.changes ?? []);
  const changes = [...certain.flatMap((each) => each.changes), ...first];
  const together = { ...all, changes, ...(shared ?? effect(changes)) };
  const judgedAs = { ...diagnosis, together, findings: together.mends, blanks };
  if (certainty === "only" && isDoubted(together)) {
    const doubtful = { options: [together], count: 1, capped: false };
    return { ...judgedAs, certainty: "oneOf", certain: [], choices: [doubtful] };
  }
  return { ...judgedAs, certain: yield* tried(certain), choices: open };
}

/** The only explanation is none when the very cells that it changes are still wrong. */
function isDoubted({ changes, leaves, brings }: Explanation): boolean {
  const changed = new Set(changes.map(({ cell }) => cell.code));
  return [...leaves, ...brings].some(({ cells }) => cells.some(({ code }) => changed.has(code)));
}

function effectOf(
  changes: readonly CellChange[],
  diagnosis: Diagnosis,
  { snapshot, before = null, validation }: Judged
): Effect {
  const copy = withChanges(snapshot, changes);
  const { unitKind } = validation;
  const isOfTable = concerns(diagnosis);
  const was = validation.findings.filter(isOfTable);
  const is = validateReport(copy, before, { unitKind }).findings.filter(isOfTable);
  const stands = (finding: Finding) =>
    is.some(({ id, outcome }) => isSameFinding(id, finding.id) && outcome === finding.outcome);
  const stood = (finding: Finding) => was.some(({ id }) => isSameFinding(id, finding.id));
  return {
    mends: was.filter((finding) => !stands(finding)).map(({ id }) => id),
    leaves: is.filter((finding) => isOpen(finding) && stood(finding)),
    brings: is.filter((finding) => isOpen(finding) && !stood(finding)),
  };
}

/** Whether a finding names a cell of the table, be it of a rule across tables or years. */
function concerns({ at, sheet }: Diagnosis) {
  return ({ cells }: Finding) =>
    cells.some((cell) => cell.sheet === sheet && cell.year !== "prior" && at.has(cell.code));
}

/** An error, or a sum or comparison that does not hold or could not be decided. */
function isOpen(finding: Finding): boolean {
  if (isExplained(finding)) return false;
  return finding.outcome === "error" || sidesOf(finding) !== null;
}

/** The blanks whose only value agrees with all else that is asked of the table. */
function blanksThatFit(diagnosis: Diagnosis, judged: Judged): readonly CellChange[] {
  const { blanks, together } = diagnosis;
  if (blanks.length === 0) return blanks;
  const changes = [...together.changes, ...together.follows, ...blanks];
  const { brings } = effectOf(changes, diagnosis, judged);
  const doubted = new Set(brings.flatMap(({ cells }) => cells.map(({ code }) => code)));
  return blanks.filter(({ cell }) => !doubted.has(cell.code));
}
