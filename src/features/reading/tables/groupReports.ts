import type { SheetSnapshot } from "../../../sheets/Sheets";
import { groupBy } from "../../../engine/groupBy";
import type { FoundTable } from "./FoundTable";
import { titlesOn, type Title } from "../title/readTitle";

/** The tables of one report. */
export interface FoundReport {
  readonly title: Title | null;
  readonly tables: readonly FoundTable[];
  /** Of them, those that no title on their own sheet assigns, although there are several reports. */
  readonly doubtful: readonly FoundTable[];
}

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly title: Title;
}

/**
 * Assigns each table to its report: by the nearest title above it on its sheet, or else by the
 * sheet's first; where the sheet has none, by the title before it in the workbook.
 */
export function groupReports(
  tables: readonly FoundTable[],
  sheets: readonly SheetSnapshot[]
): FoundReport[] {
  const titles = sheets.filter(({ visible }) => visible).flatMap(placesOfTitles);
  const assigned = tables.map((table) => ({ table, ...titleOf(table, titles, sheets) }));
  const groups = groupBy(assigned, ({ title }) => (title ? keyOf(title) : ""));
  const several = new Set(titles.map(({ title }) => keyOf(title))).size > 1;
  return [...groups.values()].map((own) => ({
    title: own[0]?.title ?? null,
    tables: own.map(({ table }) => table),
    doubtful: several ? own.filter(({ sure }) => !sure).map(({ table }) => table) : [],
  }));
}

function placesOfTitles(sheet: SheetSnapshot, index: number): Place[] {
  return titlesOn(sheet).map(({ title, row }) => ({ sheet: index, row: sheet.row + row, title }));
}

function titleOf(
  { sheet, header }: FoundTable,
  titles: readonly Place[],
  sheets: readonly SheetSnapshot[]
): { title: Title | null; sure: boolean } {
  const visible = sheets.filter((each) => each.visible);
  const index = visible.findIndex(({ id }) => id === sheet.id);
  const own = titles.filter((place) => place.sheet === index);
  const nearest = own.findLast(({ row }) => row < header.top) ?? own[0];
  const other = titles.findLast((place) => place.sheet < index) ?? titles[0];
  return { title: (nearest ?? other)?.title ?? null, sure: nearest !== undefined };
}

function keyOf({ unit, year }: Title): string {
  return `${year} ${unit.replace(/\s/g, "")}`;
}
