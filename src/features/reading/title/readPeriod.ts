import type { SheetSnapshot } from "../../../sheets/Sheets";

export interface Period {
  /** As "2025-01-01". */
  readonly from: string;
  readonly to: string;
}

const longestLine = 1_000;
/** What reports call the period: 统计期限 most often. */
const name =
  /统计(?:期限|时限|时间|日期|期间|时段|周期|区间|期)|(?:数据|报告)的?(?:时间|期限|期间)|时间(?:范围)?为/;
const year = String.raw`(20\d{2})\s*[年./-]\s*`;
const day = String.raw`(\d{1,2})\s*[月./-]\s*(\d{1,2})(?:\s*日)?`;
const sentence = new RegExp(
  String.raw`(?:${name.source})[^。]{0,20}?${year}${day}[^。\d]{0,6}?(?:${year})?${day}`
);

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
  if (!/[统时数报]/.test(text)) return null;
  const match = sentence.exec(text.slice(0, longestLine).normalize("NFKC"));
  if (!match) return null;
  const [, from = "", fromMonth, fromDay, to = from, toMonth, toDay] = match;
  return { from: dayOf([from, fromMonth, fromDay]), to: dayOf([to, toMonth, toDay]) };
}

function dayOf([year = "", month = "", day = ""]: readonly (string | undefined)[]): string {
  return [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}
