import type { Snapshot } from "../../sheets/Sheets";
import { readTitle } from "./readTitle";

/** What a document says of itself; what it does not say is "" or null. */
export interface ReportTitle {
  readonly unit: string;
  readonly year: number | null;
}

const period = /统计期限[^。]{0,12}?((?:19|20)\d{2})\s*年\s*1\s*月\s*1\s*日/;
/** A title may be broken over so many lines. */
const linesJoined = [2, 3];
/** A title stands near the beginning; further down, other reports are spoken of. */
const linesLookedAt = 40;

/** A heading stands at the beginning of its line; a pattern is not tried on megabytes. */
const longestLine = 1_000;

/** A unit's name is short and quotes nothing; a sentence that names the report is not its heading. */
const longestUnit = 40;

/**
 * Unit and year of a report: from its heading, be it broken over lines, or else the year alone from
 * the sentence that states the period of its figures.
 */
export function readReportTitle({ sheets }: Snapshot): ReportTitle {
  const lines = sheets.flatMap(({ values }) =>
    values
      .map((line) => line.map(String).join("").trim().slice(0, longestLine))
      .filter((line) => line !== "")
  );
  // Whole headings first: what stands above a heading is not a part of it.
  for (const count of [1, ...linesJoined]) {
    const most = count === 1 ? lines.length : linesLookedAt;
    for (let first = 0; first < Math.min(lines.length, most); first += 1) {
      const heading = headingIn(lines.slice(first, first + count).join(""));
      if (heading) return heading;
    }
  }
  const sentence = lines.map((line) => period.exec(line.normalize("NFKC"))).find((match) => match);
  return { unit: "", year: sentence ? Number(sentence[1]) : null };
}

function headingIn(text: string): ReportTitle | null {
  const title = readTitle({ values: [[text]] });
  return title && title.unit.length <= longestUnit && !/[《〈“]|本报告|根据|依据/.test(title.unit)
    ? title
    : null;
}
