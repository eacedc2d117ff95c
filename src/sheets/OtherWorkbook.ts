import type { Sheets } from "./Sheets";

/** A workbook that does not exist yet: it is written to, and then opened beside the open one. */
export interface OtherWorkbook {
  readonly sheets: Sheets;
  /**
   * The host has no way to name it: the name is its title, which some propose when it is saved.
   * Rejects with a `SheetsError` where the host opens no second workbook.
   */
  readonly open: (name: string) => Promise<void>;
  /** Its window opens behind that of the open workbook, as on a Mac (docs/excel-hosting.md). */
  readonly behind?: boolean;
}
