import type { ReportTitle } from "./readReportTitle";

/** In what a report is not the one of the year before, of the same unit; what is not known fits. */
export interface OtherReport {
  readonly own: ReportTitle;
  readonly prior: ReportTitle;
  readonly unit: boolean;
  readonly year: boolean;
}

/** @returns null where nothing speaks against it */
export function otherReport(own: ReportTitle, prior: ReportTitle): OtherReport | null {
  const unit = !mayBeOneUnit(own.unit, prior.unit);
  const year = own.year !== null && prior.year !== null && prior.year !== own.year - 1;
  return unit || year ? { own, prior, unit, year } : null;
}

/** A unit that is not known may be any. "平潭县民政局" is called "民政局" as well, and "宿迁市人民政府" "宿迁市". */
export function mayBeOneUnit(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a === "" || b === "" || a.endsWith(b) || b.endsWith(a);
}

function plain(unit: string): string {
  return unit.replace(/\s/g, "").replace(/(?:人民)?政府(?:办公室)?$/, "");
}
