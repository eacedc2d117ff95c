import type { SheetSnapshot } from "../../sheets/Sheets";

export interface Period {
  /** As "2025-01-01". */
  readonly from: string;
  readonly to: string;
}

const longestLine = 1_000;
const date = String.raw`(20\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日`;
const sentence = new RegExp(`统计期限[^。]{0,20}?${date}[^。]{0,6}?${date}`);

/** The first and the last day that a report says it covers: "统计期限自…起至…止". */
export function readPeriod(sheets: readonly Pick<SheetSnapshot, "values">[]): Period | null {
  for (const { values } of sheets) {
    for (const line of values) {
      for (const value of line) {
        const period = typeof value === "string" ? periodIn(value) : null;
        if (period) return period;
      }
    }
  }
  return null;
}

function periodIn(text: string): Period | null {
  if (!text.includes("统计期限")) return null;
  const match = sentence.exec(text.slice(0, longestLine).normalize("NFKC"));
  return match && { from: dayOf(match.slice(1, 4)), to: dayOf(match.slice(4, 7)) };
}

function dayOf([year = "", month = "", day = ""]: readonly string[]): string {
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
