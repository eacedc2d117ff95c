import { subtractDecimals } from "../../../engine/Decimal";
import type { Localisation } from "../../../engine/locate/Localisation";
import { locateSteps } from "../../../engine/locate/locateSteps";
import type { Problem } from "../../../engine/locate/Problem";
import { findTables, type FoundTable } from "../../reading/tables/findTables";
import { switchedOff } from "../rules/switchRule";
import { splitYears } from "../../workbook/splitYears";
import { caseOf, withWitnesses, type Case, type Witness } from "./Case";
import { diagnosisOf } from "./diagnosisOf";
import type { Diagnosis } from "./Diagnosis";
import { nothingKnown, type Knowledge } from "./Knowledge";
import { carriedOver } from "./lastYear";
import { mostSteps, slice, type Pace } from "./Pace";
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
  const places = placesOf(tables);
  for (const [index, found] of tables.entries()) {
    const one = caseOf(places[index] ?? "", withoutRules(found, off), knowledge);
    if (!one) continue;
    diagnoses.push(await diagnose(one, carriedOver(found, last, off), inquiry));
  }
  return diagnoses;
}

/** A rule that is switched off demands nothing. */
function withoutRules(found: FoundTable, off: ReadonlyMap<string, string>): FoundTable {
  if (off.size === 0) return found;
  const checks = found.edition.checks.filter(({ id }) => !off.has(id));
  return { ...found, edition: { ...found.edition, checks } };
}

/** Sheet and table of each; a second copy of a table on its sheet is counted. */
function placesOf(tables: readonly FoundTable[]): string[] {
  const copies = new Map<string, number>();
  return tables.map(({ sheet, table }) => {
    const place = `${sheet.id}/${table.id}`;
    const copy = (copies.get(place) ?? 0) + 1;
    copies.set(place, copy);
    return copy > 1 ? `${place}/${copy}` : place;
  });
}

/**
 * Last year's report may be wrong itself. What contradicts it counts like a wrong cell: where the
 * table can be explained by fewer without it, it is looked at alone.
 */
async function diagnose(one: Case, last: readonly Witness[], inquiry: Inquiry): Promise<Diagnosis> {
  const { pace = {}, validation } = inquiry;
  const { findings } = validation;
  const withLast = withWitnesses(one.problem, "last", last);
  const both = await search(withLast, one.place, inquiry);
  const against = contradicted(one, last);
  const own = against > 0 ? await search(one.problem, one.place, inquiry) : null;
  const alone = own !== null && isSmaller(own, both, against);
  const promised = diagnosisOf(one, { localisation: alone ? own : both, alone, findings });
  return inTurns(verified(promised, inquiry), () => pace.pause?.(one.place, 1));
}

/** How many figures of the table are not what last year's report carried over. */
function contradicted({ problem }: Case, last: readonly Witness[]): number {
  const values = new Map(problem.cells.map(({ code, value }) => [code, value]));
  return last.filter(({ code, value }) => {
    const now = values.get(code);
    return now && subtractDecimals(now, value).units !== 0n;
  }).length;
}

function isSmaller(own: Localisation, both: Localisation, against: number): boolean {
  if (both.status === "notLocated") return true;
  return own.status !== "notLocated" && own.size + against < both.size;
}

function search(
  problem: Problem,
  place: string,
  { knowledge = nothingKnown, pace = {} }: Inquiry
): Promise<Localisation> {
  const { pause, shouldStop = () => false } = pace;
  const { thorough } = knowledge;
  const most = mostSteps[thorough === "all" || thorough.has(place) ? "thorough" : "first"];
  const steps = locateSteps(problem, { slice, shouldStop, mostSteps: most });
  return inTurns(steps, (progress) => pause?.(place, Math.min(1, progress.steps / most)));
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
