import type { FoundReport } from "../../reading/tables/groupReports";
import type { Title } from "../../reading/title/readTitle";

export interface CopyNameWords {
  /** Without extension. No unit, or several of them: what is known of them is told. */
  readonly fileName: (units: readonly string[], years: readonly number[]) => string;
}

/** What no file may have in its name on any system. */
const forbidden = /[\\/:*?"<>|\r\n\t]/g;

/** What the workbook with the 上报版 is to be saved as: 单位-年度-上报版. */
export function copyName(reports: readonly FoundReport[], words: CopyNameWords): string {
  const titles = reports.flatMap(({ title }): Title[] => (title ? [title] : []));
  const units = [...new Set(titles.map(({ unit }) => unit).filter((unit) => unit !== ""))];
  const years = [...new Set(titles.map(({ year }) => year))].sort((a, b) => a - b);
  return words.fileName(units, years).replace(forbidden, "").trim();
}
