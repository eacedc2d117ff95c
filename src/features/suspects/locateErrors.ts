import type { Localisation } from "../../engine/locate/Localisation";
import { locateSteps } from "../../engine/locate/locateSteps";
import type { Problem } from "../../engine/locate/Problem";
import type { Snapshot } from "../../sheets/Sheets";
import type { Validation } from "../check/Validation";
import { findTables } from "../find/findTables";
import { splitYears } from "../prior/splitYears";
import { caseOf, withWitnesses, type Case } from "./Case";
import { diagnosisOf } from "./diagnosisOf";
import type { Diagnosis } from "./Diagnosis";
import { nothingKnown, type Knowledge } from "./Knowledge";
import { carriedOver } from "./lastYear";
import { depths, mostSteps, slice, type Pace } from "./Pace";

export interface Inquiry {
  readonly snapshot: Snapshot;
  /** Last year's report, where it is not in the workbook. */
  readonly before?: Snapshot | null;
  readonly validation: Validation;
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
  const diagnoses: Diagnosis[] = [];
  for (const found of findTables(own)) {
    const one = caseOf(found, knowledge);
    if (one)
      diagnoses.push(
        await diagnose(one, withWitnesses(one.problem, "last", carriedOver(found, last)), inquiry)
      );
  }
  return diagnoses;
}

/**
 * Last year's report may be wrong itself, or right and this year's more than a little wrong: where
 * agreeing with it cannot be had, the table is looked at alone.
 */
async function diagnose(
  one: Case,
  withLast: Problem,
  { knowledge = nothingKnown, pace = {}, validation }: Inquiry
): Promise<Diagnosis> {
  const depth = knowledge.depths.get(one.place) ?? depths.first;
  const both = await search(withLast, depth, one.place, pace);
  const alone = both.status === "notLocated" && withLast.edits.length > one.problem.edits.length;
  const localisation = alone ? await search(one.problem, depth, one.place, pace) : both;
  return diagnosisOf(one, { localisation, depth, alone, findings: validation.findings });
}

async function search(
  problem: Problem,
  depth: number,
  place: string,
  { pause, shouldStop = () => false, progress }: Pace
): Promise<Localisation> {
  const effort = { depth, slice, shouldStop, ...(depth > depths.first ? { mostSteps } : {}) };
  const steps = locateSteps(problem, effort);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    progress?.(place, next.value.steps);
    await pause?.();
  }
}
