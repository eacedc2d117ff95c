import { remember } from "../../engine/remember";
import { isReport } from "./reportSheet";
import type { SheetSnapshot, Snapshot } from "../../sheets/Sheets";

/** How the first cell of the sheet begins that 取上年数 writes; by it the sheet is known again. */
export const priorMark = "上年数（";

export interface SplitWorkbook {
  /** The workbook without last year's figures. */
  readonly own: Snapshot;
  readonly prior: SheetSnapshot | null;
}

/** Tells the sheet of last year's figures from the sheets of the report. */
export const splitWorkbook = remember((snapshot: Snapshot): SplitWorkbook => {
  const prior = snapshot.sheets.find(isPrior) ?? null;
  const sheets = snapshot.sheets.filter(
    (sheet) => !isPrior(sheet) && !isComparison(sheet) && !isReport(sheet)
  );
  return { own: { ...snapshot, sheets }, prior };
});

/** How the first cell of a sheet begins that 插入同比 writes. */
export const comparisonMark = "同比（";

function isComparison(sheet: SheetSnapshot): boolean {
  return firstCell(sheet).startsWith(comparisonMark);
}

function isPrior(sheet: SheetSnapshot): boolean {
  return firstCell(sheet).startsWith(priorMark);
}

function firstCell({ row, column, values }: SheetSnapshot): string {
  return row === 0 && column === 0 ? String(values[0]?.[0] ?? "") : "";
}
