import { editions } from "../../../editions";
import type { Snapshot } from "../../../sheets/Sheets";
import { cutRunTogether, type CutRow } from "../looseText/cutRunTogether";
import type { ReportTitle } from "../title/readReportTitle";
import { drawLooseTables } from "./drawLooseTables";
import type { UnplacedRow } from "./PriorReport";
import { findLooseTables, type LooseTable } from "./findLooseTables";
import { readLooseLines, type LooseLine } from "../looseText/readLooseLines";

export interface LooseTables {
  /** The tables drawn as a sheet, so that they are found like any other. */
  readonly snapshot: Snapshot;
  /** How each row's figures were told apart, by table and row. */
  readonly cuts: ReadonlyMap<string, ReadonlyMap<string, CutRow>>;
  /** Ids of the sheets that they were read from. */
  readonly sheets: ReadonlySet<string>;
  /** Lines with figures among their rows that are none of them. */
  readonly unplaced: readonly UnplacedRow[];
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
  const everywhere = snapshot.sheets
    .filter(({ visible }) => visible)
    .flatMap((sheet) =>
      findLooseTables(readLooseLines(sheet), editions).map((table) => ({
        ...table,
        sheet: sheet.id,
      }))
    );
  const loose = everywhere.filter(({ table }, index, all) => {
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
    sheets: new Set(loose.map(({ sheet }) => sheet)),
    unplaced: unplacedLines(loose, new Set(everywhere.flatMap(({ taken }) => taken))),
  };
}

/** Each once, though it may stand among the rows of several tables. */
function unplacedLines(loose: readonly LooseTable[], taken: ReadonlySet<LooseLine>): UnplacedRow[] {
  const rows = new Map<LooseLine, UnplacedRow>();
  for (const { table, among } of loose)
    for (const line of among) {
      const figures = line.pieces.map(({ text }) => text).filter((text) => text !== "");
      if (figures.length > 0 && !taken.has(line))
        rows.set(line, { table: table.title, label: line.label, figures });
    }
  return [...rows.values()];
}
