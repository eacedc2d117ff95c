import type { FoundTable } from "../../reading/tables/findTables";
import { tableBefore } from "./yearPairs";

/** Of last year's tables, the one that this year's is laid beside; of several of a kind, the first. */
export function lastYearsTable(now: FoundTable, then: readonly FoundTable[]): FoundTable | null {
  const { edition, table } = now;
  return (
    then.find((last) => last.table.id === tableBefore(edition, last.edition, table.id)) ?? null
  );
}
