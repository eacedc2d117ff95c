import { missingRows, type Doubt, type PriorReport } from "../features/reading/prior/PriorReport";
import { cellNote } from "../features/drawing/prior/drawPriorSheet";
import type { PriorWords } from "../words/PriorWords";

/** What a person should know of a report that was read, beside its figures. */
export function sourceNotes(report: PriorReport, words: PriorWords): string[] {
  const notPlain = report.tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .flatMap((cell) => cellNote(cell, words.sheet));
  const { open, blank, cut } = doubtsOf(report);
  const missing = missingRows(report).map(({ table, row }) => words.command.rowOf(table, row));
  const unplaced = report.unplaced.map(({ table, label, figures }) =>
    words.command.unplacedRow(table, label, figures)
  );
  return [
    ...(report.unit === "" ? [words.command.noUnit] : []),
    ...(report.year === null ? [words.command.noYear] : []),
    ...(report.absent.length > 0 ? [words.command.absent(report.absent)] : []),
    ...(missing.length > 0 ? [words.command.missing(missing)] : []),
    ...(unplaced.length > 0 ? [words.command.unplaced(unplaced)] : []),
    ...(report.repeated.length > 0 ? [words.command.repeated(report.repeated)] : []),
    ...(report.pictures > 0 && report.absent.length > 0
      ? [words.command.pictures(report.pictures)]
      : []),
    ...(notPlain.length > 0 ? [words.command.notPlain(notPlain)] : []),
    ...(open + blank + cut > 0 ? [words.command.doubtful(open, blank, cut)] : []),
  ];
}

/** How many cells are doubtful, and why. */
export function doubtsOf({ tables }: PriorReport): Readonly<Record<Doubt["is"], number>> {
  const counts = { open: 0, blank: 0, cut: 0, noNumber: 0, noted: 0, raised: 0, struck: 0 };
  const rows = tables.flatMap((table) => table.rows.filter(({ missing }) => !missing));
  for (const { doubt } of rows.flatMap(({ cells }) => cells)) {
    if (doubt) counts[doubt.is] += 1;
  }
  return counts;
}
