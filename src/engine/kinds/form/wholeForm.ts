import type { FormClaim } from "../../report/ReportCheck";
import type { ReportFacts } from "../../report/ReportFacts";

type Claim = Extract<FormClaim, { kind: "wholeForm" }>;

/** The headings and notes that are not there; null where none of the tables is. */
export function wholeForm(claim: Claim, { tables }: ReportFacts): readonly string[] | null {
  const there = tables.filter(({ id }) => claim.tables.includes(id));
  return there.length > 0 ? [...new Set(there.flatMap(({ lacks }) => lacks))] : null;
}
