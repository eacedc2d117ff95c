import { editions } from "../../../editions";
import type { Edition, Table } from "../../../editions/Edition";
import { remember } from "../../../engine/remember";
import type { Snapshot } from "../../../sheets/Sheets";
import { findTables, type FoundTable } from "../../reading/tables/findTables";
import type { FoundReport } from "../../reading/tables/groupReports";
import { lackingTables } from "../../reading/tables/lackingTables";
import { mainEdition } from "../../reading/tables/mainEdition";
import { readTitle } from "../../reading/title/readTitle";
import type { Absence } from "../findings/Absence";
import { partsLacking } from "./partsLacking";
import { traceOf } from "./traceOf";
import { tablesAskedFor } from "./onlyTables";

/**
 * What the reports of a workbook should have and do not: tables, and rows, columns and headings of
 * tables. Nothing of it was checked.
 *
 * @param only the ids of the tables or forms that the workbook is meant to hold; null: all of them
 */
export function absencesIn(
  snapshot: Snapshot,
  reports: readonly FoundReport[],
  only: readonly string[] | null
): Absence[] {
  if (reports.length === 0) return formsOutOfSight(snapshot);
  const found = reports.flatMap(({ tables }) => tables);
  return reports.flatMap(({ title, tables }, report) => {
    const edition = mainEdition(tables);
    const lacking = edition ? lackingTables(edition, tables) : [];
    const asked = edition ? tablesAskedFor(edition, only) : [];
    const own = [
      ...lacking
        .filter((table) => asked.includes(table))
        .map((table) => absentTable(report, edition?.id ?? "", table, snapshot, found)),
      ...tables.flatMap((found) => partsLacking(report, found)),
    ];
    return reports.length > 1 ? own.map((absence) => ({ ...absence, of: title })) : own;
  });
}

const nothing = { resembles: null, at: null };

/** Where no table was found: what hidden sheets have, or what looks like one, of one edition. */
function formsOutOfSight(snapshot: Snapshot): Absence[] {
  const year = snapshot.sheets.map(readTitle).find((title) => title !== null)?.year ?? null;
  const isOfYear = ({ years }: Edition) =>
    year !== null && year >= years.from && year <= (years.to ?? Infinity) ? 1 : 0;
  const likely = editions.map((edition) => {
    const absences = edition.tables
      .map((table) => absentTable(0, edition.id, table, snapshot, []))
      .filter(({ hidden, at }) => hidden !== null || at?.by === "place");
    return { edition, absences };
  });
  const [most] = likely.sort(
    (a, b) => b.absences.length - a.absences.length || isOfYear(b.edition) - isOfYear(a.edition)
  );
  return most?.absences ?? [];
}

function absentTable(
  report: number,
  edition: string,
  table: Table,
  snapshot: Snapshot,
  found: readonly FoundTable[]
): Absence {
  const hidden = hiddenTables(snapshot).find((found) => found.table.id === table.id);
  return {
    report,
    what: "table",
    edition,
    table: table.id,
    title: table.title,
    ...(hidden ? nothing : (traceOf(table, snapshot, found) ?? nothing)),
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
