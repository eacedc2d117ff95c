import type { SheetSnapshot, Snapshot } from "../../sheets/Sheets";

/** How the first cell of the sheet begins that 校验报告 writes; by it the sheet is known again. */
const mark = "校验报告（";

export function isReport({ row, column, values }: SheetSnapshot): boolean {
  return row === 0 && column === 0 && String(values[0]?.[0] ?? "").startsWith(mark);
}

/** The sheet that 校验报告 has written; null where there is none. */
export function reportSheet({ sheets }: Snapshot): SheetSnapshot | null {
  return sheets.find(isReport) ?? null;
}
