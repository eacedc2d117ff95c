import type { Snapshot } from "../../../sheets/Sheets";
import { readPeriod } from "./readPeriod";
import { titlesOn } from "./readTitle";

/** What a document says of itself; what it does not say for certain is "" or null. */
export interface ReportTitle {
  readonly unit: string;
  readonly year: number | null;
}

/** A sentence that names the report: "我局编制了2023年度政府信息公开年度报告". */
const mention = /((?:19|20)\d{2})\s*年度?[^,，;；:：。《》]{0,12}信息公开[^,，;；:：。]{0,10}报告/;
/** Such a sentence stands near the beginning; further down, other reports are spoken of. */
const linesLookedAt = 40;
const longestLine = 1_000;

/**
 * Unit and year of a report: from its heading, be it broken over lines, or else the year alone from
 * the period of its figures or from a sentence that names the report.
 */
export function readReportTitle({ sheets }: Snapshot): ReportTitle {
  const titles = sheets.flatMap((sheet) => titlesOn(sheet)).map(({ title }) => title);
  const [first] = titles;
  if (first) return titles.find(({ unit }) => unit !== "") ?? first;
  const period = readPeriod(sheets);
  if (period) return { unit: "", year: Number(period.to.slice(0, 4)) };
  const texts = sheets.flatMap(({ values }) => values.slice(0, linesLookedAt).flat());
  const named = texts
    .filter((text) => typeof text === "string")
    .map((text) => mention.exec(text.slice(0, longestLine).normalize("NFKC")))
    .find((match) => match);
  return { unit: "", year: named ? Number(named[1]) : null };
}
