import type { ReportFacts } from "../../report/ReportFacts";

/** The days between which the report counts, where they are not its year; null where it says none. */
export function periodOfYear({ year, period }: ReportFacts): readonly string[] | null {
  if (year === null || period === null) return null;
  const { from, to } = period;
  return from === `${year}-01-01` && to === `${year}-12-31` ? [] : [from, to];
}
