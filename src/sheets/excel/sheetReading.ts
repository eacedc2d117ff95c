import type { SheetSnapshot } from "../Sheets";
import { isOwnLock, keepOwnLocks, loadLock } from "./ownLocks";

export interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly lock: Excel.NamedItem;
}

/** Queues what is to be known of a sheet beside its id, name and visibility. */
export function queueSheet(sheet: Excel.Worksheet): Reading {
  const lock = loadLock(sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,values,formulas");
  // Not needed after the trip: untracking saves the trip that would release it.
  used.untrack();
  return { sheet, used, lock };
}

export function snapshotOf({ sheet, used, lock }: Reading): SheetSnapshot {
  const blank = used.isNullObject;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected && !isOwnLock(sheet, lock),
    row: blank ? 0 : used.rowIndex,
    column: blank ? 0 : used.columnIndex,
    values: blank ? [] : used.values,
    formulas: blank ? [] : used.formulas,
  };
}

/** Once the context has been synchronised: which sheets this product may open for its edits. */
export function keepLocks(readings: readonly Reading[]) {
  const own = readings.filter(({ sheet, lock }) => isOwnLock(sheet, lock));
  keepOwnLocks(own.map(({ sheet }) => sheet.id));
}
