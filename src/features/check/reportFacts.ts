import { editions } from "../../editions";
import type { Edition, Table } from "../../editions/Edition";
import type { Figures } from "../../engine/Figure";
import type { ReportFacts } from "../../engine/report/ReportFacts";
import type { UnitKind } from "../../engine/report/UnitKind";
import type { FoundTable } from "../find/findTables";
import type { FoundReport } from "../find/groupReports";
import { missingHeadings } from "../find/missingHeadings";
import { readPeriod } from "../find/readPeriod";
import { remember } from "../../engine/remember";

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
        return missingHeadings(found);
      },
      tells: found.edition === edition && isDistinct(found.table),
    })),
    figures,
  };
}

function inOrder(tables: readonly FoundTable[]): FoundTable[] {
  return [...tables].sort((a, b) => (a.table.id < b.table.id ? -1 : 1));
}

/** No other edition has a table with the same names of rows and columns. */
const isDistinct = remember((table: Table): boolean => {
  const same = editions.flatMap(({ tables }) => tables).filter((other) => alike(other, table));
  return same.length === 1;
});

function alike(one: Table, other: Table): boolean {
  const names = ({ rows, columns }: Table) =>
    JSON.stringify([rows.map(({ label }) => label), columns.map(({ path }) => path)]);
  return names(one) === names(other);
}

/** The edition of most of a report's tables. */
export function mainEdition(tables: readonly FoundTable[]): Edition | null {
  const points = (edition: Edition) =>
    tables.filter((found) => found.edition === edition && isDistinct(found.table)).length;
  const [main] = [...editions].sort((a, b) => points(b) - points(a));
  return main && points(main) > 0 ? main : (tables[0]?.edition ?? null);
}
