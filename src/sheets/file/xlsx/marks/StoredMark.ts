import type { Mark, MarkStyle } from "../../../Sheets";

/** A mark as the workbook keeps it: enough to find its conditional format again. */
export interface StoredMark extends Mark {
  /** "E6" */
  readonly cell: string;
  /** Without the leading "=". */
  readonly formula: string;
  /** The sheet's name and the mark's fill: ids of sheets are others in an open workbook. */
  readonly name?: string;
  readonly fill?: string;
}

export interface NewMark extends StoredMark {
  readonly style: MarkStyle;
}
