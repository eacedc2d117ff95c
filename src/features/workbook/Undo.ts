import type { CellValue, Edit, Place } from "../../sheets/Sheets";

/** What it takes to take back what a feature wrote. */
export interface Undo {
  /** What was written where, so that the person's later entries can be told from it. */
  readonly written: readonly {
    readonly place: Place;
    readonly rows: readonly (readonly CellValue[])[];
  }[];
  readonly edits: readonly Edit[];
}
