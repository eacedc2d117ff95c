import { editions } from "../../../editions";
import type { Snapshot } from "../../../sheets/Sheets";
import { cutRunTogether, type CutRow } from "../cutRunTogether";
import type { ReportTitle } from "../../find/readReportTitle";
import { drawLooseTables } from "./drawLooseTables";
import { findLooseTables } from "./findLooseTables";
import { readLooseLines } from "./readLooseLines";

export interface LooseTables {
  /** The tables drawn as a sheet, so that they are found like any other. */
  readonly snapshot: Snapshot;
  /** How each row's figures were told apart, by table and row. */
  readonly cuts: ReadonlyMap<string, ReadonlyMap<string, CutRow>>;
}

/**
 * The tables that stand in a document as running text, or in rows that have lost their columns.
 *
 * @param known ids of tables that were found as tables already
 */
export function readLooseTables(
  snapshot: Snapshot,
  known: ReadonlySet<string>,
  { unit, year }: ReportTitle
): LooseTables | null {
  const loose = snapshot.sheets
    .filter(({ visible }) => visible)
    .flatMap((sheet) => findLooseTables(readLooseLines(sheet), editions))
    .filter(({ table }, index, all) => {
      const first = all.findIndex((other) => other.table.id === table.id) === index;
      return first && !known.has(table.id);
    });
  if (loose.length === 0) return null;
  const cut = loose.map(({ edition, table, rows }) => ({
    table,
    rows: cutRunTogether(edition, table, rows),
  }));
  const title = year === null ? "" : `${unit}${year}年政府信息公开工作年度报告`;
  return {
    snapshot: { sheets: [drawLooseTables(title, cut)], marks: [], manualCalculation: false },
    cuts: new Map(cut.map(({ table, rows }) => [table.id, rows])),
  };
}
