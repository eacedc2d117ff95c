import type { Edition, Table } from "../../../editions/Edition";
import type { SheetSnapshot } from "../../../sheets/Sheets";
import type { SightedCells, Sighting } from "./findTable";

/** One reading of some cells as a table of an edition. */
export interface Candidate extends Sighting {
  readonly edition: Edition;
  readonly table: Table;
}

/** A table of a published form, found in the workbook by its labels. */
export interface FoundTable extends Candidate, SightedCells {
  readonly sheet: SheetSnapshot;
}
