import { validateReport } from "../../../../src/features/judging/check/validateReport";
import type { Diagnosis, Explanation } from "../../../../src/features/judging/suspects/Diagnosis";
import { nothingKnown, type Knowledge } from "../../../../src/features/judging/suspects/Knowledge";
import { locateErrors } from "../../../../src/features/judging/suspects/locateErrors";
import type { Pace } from "../../../../src/features/judging/suspects/Pace";
import type { Sheets } from "../../../../src/sheets/Sheets";

interface Options {
  readonly table?: string;
  readonly knowledge?: Partial<Knowledge>;
  readonly pace?: Pace;
}

/** What is told of one table of a workbook. */
export async function diagnose(
  sheets: Pick<Sheets, "read">,
  { table = "t3", knowledge = {}, pace = {} }: Options = {}
): Promise<Diagnosis> {
  const snapshot = await sheets.read();
  const diagnoses = await locateErrors({
    snapshot,
    validation: validateReport(snapshot),
    knowledge: { ...nothingKnown, ...knowledge },
    pace,
  });
  const found = diagnoses.find(({ tableId }) => tableId === table);
  if (!found) throw new Error(`nothing is told of ${table}`);
  return found;
}

/** Whole explanations, where there is one place to choose in at most. */
export function explanationsOf({ certain, choices }: Diagnosis): Explanation["changes"][] {
  const sure = certain.flatMap(({ changes }) => changes);
  const [choice, ...others] = choices;
  if (others.length > 0) throw new Error("several places");
  if (choice) return choice.options.map(({ changes }) => [...sure, ...changes]);
  return sure.length > 0 ? [sure] : [];
}

/** Explanations as plain text: ["t3.r1.c1 1→2 t3.r1.c7 1→2"]. */
export function explained(diagnosis: Diagnosis): string[] {
  return explanationsOf(diagnosis).map((changes) =>
    changes.map(({ cell, from, to }) => `${cell.code} ${from}→${to}`).join(" ")
  );
}
