import type { Localisation } from "../../engine/locate/Localisation";
import { locateSteps } from "../../engine/locate/locateSteps";
import type { Problem } from "../../engine/locate/Problem";
import { findTables, type FoundTable } from "../find/findTables";
import { switchedOff } from "../rules/switchRule";
import { splitYears } from "../prior/splitYears";
import { caseOf, withWitnesses, type Case } from "./Case";
import { diagnosisOf } from "./diagnosisOf";
import type { Diagnosis } from "./Diagnosis";
import { nothingKnown, type Knowledge } from "./Knowledge";
import { carriedOver } from "./lastYear";
import { depths, mostSteps, slice, type Pace } from "./Pace";
import { verified, type Judged } from "./verified";

export interface Inquiry extends Judged {
  readonly knowledge?: Knowledge;
  readonly pace?: Pace;
}

/**
 * Which cells are wrong, and what they should be, as far as the balances tell: one diagnosis for
 * each table that has balances and figures. Changes nothing.
 */
export async function locateErrors(inquiry: Inquiry): Promise<Diagnosis[]> {
  const { snapshot, before = null, validation, knowledge = nothingKnown } = inquiry;
  const { own, then } = splitYears(snapshot, before);
  const follows = validation.prior?.years === "next" || validation.prior?.years === "unknown";
  const last = then && follows ? findTables(then) : [];
  const off = switchedOff(snapshot.notes);
  const tables = findTables(own);
  const diagnoses: Diagnosis[] = [];
  for (const found of tables) {
    const one = caseOf(placeOf(found, tables), withoutRules(found, off), knowledge);
    if (!one) continue;
    const withLast = withWitnesses(one.problem, "last", carriedOver(found, last, off));
    diagnoses.push(await diagnose(one, withLast, inquiry));
  }
  return diagnoses;
}

/** A rule that is switched off demands nothing. */
function withoutRules(found: FoundTable, off: ReadonlyMap<string, string>): FoundTable {
  if (off.size === 0) return found;
  const checks = found.edition.checks.filter(({ id }) => !off.has(id));
  return { ...found, edition: { ...found.edition, checks } };
}

/** Sheet and table; a second copy of a table on its sheet is counted. */
function placeOf(found: FoundTable, tables: readonly FoundTable[]): string {
  const copies = tables.filter(
    ({ sheet, table }) => sheet.id === found.sheet.id && table.id === found.table.id
  );
  const copy = copies.indexOf(found);
  return `${found.sheet.id}/${found.table.id}${copy > 0 ? `/${copy + 1}` : ""}`;
}

/**
 * Last year's report may be wrong itself, or right and this year's more than a little wrong: where
 * agreeing with it cannot be had, the table is looked at alone.
 */
async function diagnose(one: Case, withLast: Problem, inquiry: Inquiry): Promise<Diagnosis> {
  const { knowledge = nothingKnown, pace = {} } = inquiry;
  const depth = knowledge.depths.get(one.place) ?? depths.first;
  const both = await search(withLast, depth, one.place, pace);
  const alone = both.status === "notLocated" && withLast.edits.length > one.problem.edits.length;
  const localisation = alone ? await search(one.problem, depth, one.place, pace) : both;
  const { findings } = inquiry.validation;
  const promised = diagnosisOf(one, { localisation, depth, alone, findings });
  return inTurns(verified(promised, inquiry), () => pace.pause?.(one.place, 0));
}

function search(
  problem: Problem,
  depth: number,
  place: string,
  { pause, shouldStop = () => false }: Pace
): Promise<Localisation> {
  const most = depth > depths.first ? mostSteps.deep : mostSteps.first;
  const steps = locateSteps(problem, { depth, slice, shouldStop, mostSteps: most });
  return inTurns(steps, (progress) => pause?.(place, progress.steps));
}

/** Does the work to its end, and lets others have their turn between its slices. */
async function inTurns<Progress, Result>(
  work: Generator<Progress, Result>,
  pause: (progress: Progress) => Promise<void> | undefined
): Promise<Result> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    await pause(next.value);
  }
}
