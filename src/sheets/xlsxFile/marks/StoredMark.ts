import type { Mark } from "../../Sheets";

/** A mark as the workbook keeps it: enough to find its conditional format again. */
export interface StoredMark extends Mark {
  /** "E6" */
  readonly cell: string;
  /** Without the leading "=". */
  readonly formula: string;
}
