import { editions } from "../../editions";
import type { Edition, Table } from "../../editions/Edition";
import { remember } from "../../engine/remember";
import type { Snapshot } from "../../sheets/Sheets";
import { findTables, type FoundTable } from "../find/findTables";
import { labelsOf } from "../find/foundCells";
import type { FoundReport } from "../find/groupReports";
import { mainEdition } from "../find/mainEdition";
import type { Absence } from "./Absence";
import { tablesAskedFor } from "./onlyTables";

/**
 * What the reports of a workbook should have and do not: tables, and rows of tables. Nothing of
 * it was checked.
 *
 * @param only the ids of the tables or forms that the workbook is meant to hold; null: all of them
 */
export function absencesIn(
  snapshot: Snapshot,
  reports: readonly FoundReport[],
  only: readonly string[] | null
): Absence[] {
  if (reports.length === 0) return hiddenForms(snapshot);
  return reports.flatMap(({ tables }, report) => {
    const edition = mainEdition(tables);
    const lacking = edition ? lackingTables(edition, tables, only) : [];
    return [
      ...lacking.map((table) => absentTable(report, edition?.id ?? "", table, snapshot)),
      ...tables.flatMap((found) => partsLacking(report, found)),
    ];
  });
}

/** Where nothing is in sight: what the hidden sheets have. */
function hiddenForms(snapshot: Snapshot): Absence[] {
  return hiddenTables(snapshot).map(({ edition, table }) =>
    absentTable(0, edition.id, table, snapshot)
  );
}

/**
 * The tables of the edition that the report does not have in any edition. A form of which the
 * report has the tables of another edition only is there: that it is another is a finding.
 */
function lackingTables(
  edition: Edition,
  found: readonly FoundTable[],
  only: readonly string[] | null
): readonly Table[] {
  const has = (id: string, of: (other: Edition) => boolean) =>
    found.some((each) => each.table.id === id && of(each.edition));
  const isOfOther = (id: string) => {
    const form = editions
      .flatMap(({ forms }) => forms.map(({ blocks }) => blocks.map(({ table }) => table)))
      .filter((tables) => tables.includes(id))
      .flat();
    return (
      form.some((table) => has(table, (other) => other !== edition)) &&
      !form.some((table) => has(table, (other) => other === edition))
    );
  };
  return tablesAskedFor(edition, only).filter(({ id }) => !has(id, () => true) && !isOfOther(id));
}

function absentTable(report: number, edition: string, table: Table, snapshot: Snapshot): Absence {
  const hidden = hiddenTables(snapshot).find((found) => found.table.id === table.id);
  return {
    report,
    what: "table",
    edition,
    table: table.id,
    title: table.title,
    resembles: null,
    at: null,
    hidden: hidden?.sheet.name ?? null,
  };
}

/** The tables on hidden sheets; looked for where one is lacking, and not before. */
const hiddenTables = remember((snapshot: Snapshot): readonly FoundTable[] =>
  findTables({
    ...snapshot,
    sheets: snapshot.sheets
      .filter(({ visible }) => !visible)
      .map((sheet) => ({ ...sheet, visible: true })),
  })
);

function partsLacking(report: number, { edition, table, missingRows }: FoundTable): Absence[] {
  const labels = labelsOf(table);
  return missingRows.map((key) => ({
    report,
    what: "row",
    edition: edition.id,
    table: table.id,
    title: labels.get(key) ?? key,
    resembles: null,
    at: null,
    hidden: null,
  }));
}
