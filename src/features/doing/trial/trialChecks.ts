import { SheetsError } from "../../../sheets/SheetsError";
import { trialIds, type TrialId } from "../../../words/TrialWords";
import * as form from "./formChecks";
import * as host from "./hostChecks";
import type { TrialAnswer, TrialCheck, TrialHost } from "./Trial";

const byId: Readonly<Record<TrialId, Omit<TrialCheck, "id" | "looks"> & { looks?: true }>> = {
  host: { run: host.knowExcel },
  network: { run: host.seeStrangers },
  insert: { run: form.insertAndFind },
  print: { run: form.showForm, looks: true },
  check: { run: form.findPlantedError },
  colour: { run: form.showPlantedError, looks: true },
  mend: { run: form.mendPlantedError, looks: true },
  clear: { run: form.clearAllMarks },
  select: { run: host.selectElsewhere },
  functions: { run: host.calculateFunction },
  notes: { run: host.keepNote },
  locked: { run: form.writeToLocked },
  live: { run: host.hearOfChange },
  shortcut: { run: host.pressShortcut },
  copy: { run: host.openCopy, looks: true },
};

/** What only a real Excel can tell: fifteen checks, in the order in which they build on each other. */
export const trialChecks: readonly TrialCheck[] = trialIds.map((id) => ({
  id,
  looks: false,
  ...byId[id],
}));

/** Runs a check; whatever it meets becomes an answer. */
export async function runTrialCheck(check: TrialCheck, on: TrialHost): Promise<TrialAnswer> {
  try {
    return await check.run(on);
  } catch (error) {
    return { passed: false, facts: factsOf(error) };
  }
}

/** Excel's code alone: its message may quote what the workbook holds. */
function factsOf(error: unknown): TrialAnswer["facts"] {
  if (!(error instanceof SheetsError)) return { unexpected: (error as Error).name };
  const code = /^([A-Za-z]+): /.exec(error.detail)?.[1];
  return { reason: error.reason, ...(code ? { code } : {}) };
}
