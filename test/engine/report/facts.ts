import type { ReportFacts } from "../../../src/engine/report/ReportFacts";

/** A report of which nothing is known but what is given. */
export function facts(known: Partial<ReportFacts>): ReportFacts {
  return {
    year: null,
    unitKind: null,
    whole: true,
    period: null,
    tables: [],
    figures: new Map(),
    ...known,
  };
}
