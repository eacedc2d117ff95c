import {
  addDecimals,
  formatDecimal,
  subtractDecimals,
  type Decimal,
} from "../../../engine/Decimal";
import type { Snapshot } from "../../../sheets/Sheets";
import { comparisonItems, type ComparisonItem, type ItemWords } from "./comparisonItems";
import { findTables } from "../../reading/tables/findTables";
import { cellsOfAll } from "../../reading/tables/foundCells";
import { lastYearsTable } from "../../judging/crossYear/lastYearsTable";
import { overviewItems } from "./overviewItems";
import { splitYears } from "../../workbook/splitYears";
import { readReportTitle, type ReportTitle } from "../../reading/title/readReportTitle";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** One item in both years, in plain digits; null where there is no number, or nothing to compare. */
export interface ComparedItem {
  readonly label: string;
  readonly now: string | null;
  readonly then: string | null;
  readonly change: string | null;
  /** In percent with one decimal; null where last year's figure is zero. */
  readonly share: string | null;
  readonly comparable: ComparisonItem["comparable"];
  readonly why: string;
}

export interface ComparedTable {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly items: readonly ComparedItem[];
  }[];
}

export interface ComparedYears {
  readonly now: ReportTitle;
  readonly then: ReportTitle;
  readonly tables: readonly ComparedTable[];
  /** What came in and what became of it, in all. */
  readonly overview: readonly ComparedItem[];
}

/**
 * This year beside last year, for the pane and the command line.
 *
 * @param before last year's report; null for the one that is stored in the workbook
 * @returns null where one of the two has no table
 */
export function compareYears(
  snapshot: Snapshot,
  before: Snapshot | null,
  words: ItemWords
): ComparedYears | null {
  const { own, then: stored } = splitYears(snapshot, null);
  const last = before ?? stored;
  const now = findTables(own);
  const then = last ? findTables(last) : [];
  if (!last || now.length === 0 || then.length === 0) return null;
  const first = now.filter(
    ({ table }, index) => now.findIndex((other) => other.table.id === table.id) === index
  );
  const t3 = first.find(({ table }) => table.id === "t3");
  const figures = { now: cellsOfAll(now), then: cellsOfAll(then) };
  const compared = (items: readonly ComparisonItem[]) =>
    items.map((item) => compare(item, figures));
  return {
    now: readReportTitle(own),
    then: readReportTitle(last),
    tables: first.map((found) => ({
      id: found.table.id,
      title: found.table.title,
      sections: comparisonItems(found, lastYearsTable(found, then), words).map(
        ({ heading, items }) => ({
          heading,
          items: compared(items),
        })
      ),
    })),
    overview: t3
      ? overviewItems(t3, lastYearsTable(t3, then), words).flatMap(({ items }) => compared(items))
      : [],
  };
}

type Cells = ReadonlyMap<string, FoundCell>;

function compare(
  { label, now, then, comparable, why }: ComparisonItem,
  figures: { readonly now: Cells; readonly then: Cells }
): ComparedItem {
  const [one, other] = [sumOf(now, figures.now), sumOf(then, figures.then)];
  const change = comparable !== "no" && one && other ? subtractDecimals(one, other) : null;
  return {
    label,
    now: one && formatDecimal(one),
    then: other && formatDecimal(other),
    change: change && formatDecimal(change),
    share: change && other && other.units !== 0n ? shareOf(change, other) : null,
    comparable,
    why,
  };
}

function sumOf(codes: readonly string[], cells: Cells): Decimal | null {
  const values = codes.flatMap((code) => {
    const figure = cells.get(code)?.figure;
    // Money with a unit of its own cannot be laid beside money without.
    return figure?.is === "number" && figure.unit === null ? [figure.value] : [];
  });
  return codes.length > 0 && values.length === codes.length ? addDecimals(values) : null;
}

function shareOf(change: Decimal, of: Decimal): string {
  const percent = (100 * Number(formatDecimal(change))) / Math.abs(Number(formatDecimal(of)));
  return percent.toFixed(1);
}
