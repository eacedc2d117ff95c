import { remember } from "../../engine/remember";
import type { Snapshot } from "../../sheets/Sheets";
import { splitWorkbook, type SplitWorkbook } from "./priorSheet";

export interface Years {
  /** This year's report. */
  readonly own: Snapshot;
  /** Last year's, from the workbook or handed over. */
  readonly then: Snapshot | null;
}

const alone = remember(
  ({ own, prior }: SplitWorkbook): Snapshot | null => prior && { ...own, sheets: [prior] }
);

/** Ids of another workbook's sheets may be those of this one's, and its cells are not to be marked. */
const apart = remember((snapshot: Snapshot): Snapshot => {
  const { own, prior } = splitWorkbook(snapshot);
  const sheets = (own.sheets.length > 0 ? own.sheets : prior ? [prior] : []).map((sheet) => ({
    ...sheet,
    id: `last/${sheet.id}`,
  }));
  return { ...snapshot, sheets };
});

/** @param before another workbook or document with last year's report */
export function splitYears(snapshot: Snapshot, before: Snapshot | null): Years {
  const split = splitWorkbook(snapshot);
  return { own: split.own, then: before ? apart(before) : alone(split) };
}
