import type { FormClaim } from "../../report/ReportCheck";
import type { ReportFacts } from "../../report/ReportFacts";

type Claim = Extract<FormClaim, { kind: "formOfYear" }>;

/** The tables by which a form is used that is not for the year; null where the year is not known. */
export function formOfYear(
  { from, to, only, except }: Claim,
  { year, tables }: ReportFacts
): readonly string[] | null {
  if (year === null) return null;
  const concerned = (only?.includes(year) ?? true) && !(except?.includes(year) ?? false);
  if (!concerned || (year >= from && year <= (to ?? Infinity))) return [];
  return tables.filter(({ tells }) => tells).map(({ title }) => title);
}
