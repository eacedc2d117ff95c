import type { Snapshot } from "../../sheets/Sheets";
import { splitWorkbook } from "./priorSheet";

export interface Years {
  /** This year's report. */
  readonly own: Snapshot;
  /** Last year's, from the workbook or handed over. */
  readonly then: Snapshot | null;
}

/** @param before another workbook or document with last year's report */
export function splitYears(snapshot: Snapshot, before: Snapshot | null): Years {
  const { own, prior } = splitWorkbook(snapshot);
  return { own, then: before ? apart(before) : prior && { ...own, sheets: [prior] } };
}

/** Ids of another workbook's sheets may be those of this one's, and its cells are not to be marked. */
function apart(snapshot: Snapshot): Snapshot {
  const { own, prior } = splitWorkbook(snapshot);
  const sheets = (own.sheets.length > 0 ? own.sheets : prior ? [prior] : []).map((sheet) => ({
    ...sheet,
    id: `last/${sheet.id}`,
  }));
  return { ...snapshot, sheets };
}
