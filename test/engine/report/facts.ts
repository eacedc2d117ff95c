import type { ReportFacts } from "../../../src/engine/report/ReportFacts";

/** A report of which nothing is known but what is given. */
export function facts(known: Partial<ReportFacts>): ReportFacts {
  return { year: null, unitKind: null, period: null, tables: [], figures: new Map(), ...known };
}
