import type { Snapshot } from "../../../sheets/Sheets";
import { splitYears } from "../../workbook/splitYears";
import { findTables } from "./findTables";
import type { FoundCell } from "./FoundCell";
import { foundCells } from "./foundCells";

/** A table of this year's report with all its cells. */
export interface TableCells {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly sheet: string;
  readonly cells: readonly FoundCell[];
}

/** Every table of this year's reports, as it is found. */
export function tableCells(snapshot: Snapshot): TableCells[] {
  return findTables(splitYears(snapshot, null).own).map((found) => ({
    id: found.table.id,
    title: found.table.title,
    edition: found.edition.id,
    sheet: found.sheet.id,
    cells: [...foundCells(found).values()],
  }));
}
