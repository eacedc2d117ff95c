import type { Sheets } from "./Sheets";

/** A workbook that does not exist yet: it is written to, and then opened beside the open one. */
export interface OtherWorkbook {
  readonly sheets: Sheets;
  /** Rejects with a `SheetsError` where the host opens no second workbook. */
  readonly open: () => Promise<void>;
}
