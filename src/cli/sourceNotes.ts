import { missingRows, type Doubt, type PriorReport } from "../features/prior/PriorReport";
import type { PriorCommandWords } from "../words/PriorWords";

/** What a person should know of a report that was read, beside its figures. */
export function sourceNotes(report: PriorReport, words: PriorCommandWords): string[] {
  const { open, blank, cut } = doubtsOf(report);
  const missing = missingRows(report).map(({ table, row }) => words.rowOf(table, row));
  const unplaced = report.unplaced.map(({ table, label, figures }) =>
    words.unplacedRow(table, label, figures)
  );
  return [
    ...(report.year === null ? [words.noYear] : []),
    ...(report.absent.length > 0 ? [words.absent(report.absent)] : []),
    ...(missing.length > 0 ? [words.missing(missing)] : []),
    ...(unplaced.length > 0 ? [words.unplaced(unplaced)] : []),
    ...(report.repeated.length > 0 ? [words.repeated(report.repeated)] : []),
    ...(report.pictures > 0 && report.absent.length > 0 ? [words.pictures(report.pictures)] : []),
    ...(open + blank + cut > 0 ? [words.doubtful(open, blank, cut)] : []),
  ];
}

/** How many cells are doubtful, and why. */
export function doubtsOf({ tables }: PriorReport): Readonly<Record<Doubt["is"], number>> {
  const counts = { open: 0, blank: 0, cut: 0, noNumber: 0, noted: 0 };
  const rows = tables.flatMap((table) => table.rows.filter(({ missing }) => !missing));
  for (const { doubt } of rows.flatMap(({ cells }) => cells)) {
    if (doubt) counts[doubt.is] += 1;
  }
  return counts;
}
