import type { Edition } from "../../../editions/Edition";
import type { Figures } from "../../../engine/Figure";
import type { ReportFacts } from "../../../engine/report/ReportFacts";
import type { UnitKind } from "../../../engine/report/UnitKind";
import type { FoundTable } from "../../reading/tables/findTables";
import type { FoundReport } from "../../reading/tables/groupReports";
import { isDistinct } from "../../reading/tables/mainEdition";
import { missingHeadings } from "../../reading/tables/missingHeadings";
import { rowGroupsLacking } from "../../reading/tables/rowGroupsLacking";
import { otherCopy } from "../../reading/tables/otherCopy";
import { nameOfLine, unplacedLines, type UnplacedLine } from "../../reading/tables/unplacedLines";
import { readPeriod } from "../../reading/title/readPeriod";

/** What the checks of one edition over a report ask for. */
export function reportFacts(
  { title, tables }: FoundReport,
  edition: Edition,
  figures: Figures,
  unitKind: UnitKind | null
): ReportFacts {
  return {
    year: title?.year ?? null,
    unitKind,
    whole: edition.tables.every(({ id }) => tables.some(({ table }) => table.id === id)),
    // Read when a check asks, and not before: each takes a look at every text of the sheets.
    get period() {
      return readPeriod([...new Set(tables.map(({ sheet }) => sheet))]);
    },
    // In the order of the form, wherever the sheets stand.
    tables: inOrder(tables).map((found) => ({
      id: found.table.id,
      title: found.table.title,
      get lacks() {
        return [...missingHeadings(found), ...rowGroupsLacking(found)];
      },
      get others() {
        const lines = unplacedLines([found], tables).filter(isForeignTo(edition)).map(nameOfLine);
        return [...otherCopy(found, tables), ...lines];
      },
      tells: found.edition === edition && isDistinct(found.table),
    })),
    figures,
  };
}

/** What several rows of the form's name hold is said of that row; rows of their own are allowed in some. */
function isForeignTo({ hasOwnRows = false }: Edition) {
  return ({ line, named }: UnplacedLine) =>
    named !== "alike" && !(named === "otherwise" && line === "row" && hasOwnRows);
}

function inOrder(tables: readonly FoundTable[]): FoundTable[] {
  return [...tables].sort((a, b) => (a.table.id < b.table.id ? -1 : 1));
}
