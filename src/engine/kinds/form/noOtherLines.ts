import type { ReportFacts } from "../../report/ReportFacts";

/** The rows and columns that the form does not have; null where none of its tables is there. */
export function noOtherLines({ tables }: ReportFacts): readonly string[] | null {
  return tables.length > 0 ? tables.flatMap(({ others }) => others) : null;
}
