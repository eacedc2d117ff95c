import { edition2014 } from "../../../src/editions/2014";
import { editions } from "../../../src/editions";
import type { Snapshot } from "../../../src/sheets/Sheets";
import { Dice } from "../../editions/consistent/dice";
import { changed } from "../../features/reading/prior/priorYears";
import type { Report } from "../../fixtures/reports/readReports";
import { huaian2018, statisticsSheet } from "../../fixtures/statistics/writeStatistics";
import { writeWorkbook, type Options } from "../../fixtures/writeWorkbook";

/** A report as it might be put to the product: what is checked, and last year's where there is one. */
export interface Variant {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly before: Snapshot | null;
}

/** Each report as it is, beside other years, with 1 to 4 errors, without a row, with all hints. */
export function variantsOf(name: string, report: Report, all: readonly Report[]): Variant[] {
  const seed = [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) | 0;
  const own = write(report);
  const previous = all.find(({ unit, year }) => unit === report.unit && year === report.year - 1);
  const last = previous ?? withErrors({ ...report, year: report.year - 1 }, 6, seed);
  const variant = (what: string, snapshot: Snapshot, before: Snapshot | null = null) => ({
    name: `${name}, ${what}`,
    snapshot,
    before,
  });
  return [
    variant("as it is", own),
    variant("after last year's", own, write(last)),
    variant("beside another of its year", own, write(withErrors(report, 3, seed + 1))),
    ...[1, 2, 3, 4].map((errors) =>
      variant(`with ${errors} errors`, write(withErrors(report, errors, seed + 10 + errors)))
    ),
    variant("with errors, after last year's", write(withErrors(report, 3, seed + 20)), write(last)),
    variant("without a row", write(report, { leaveOut: [someRow(report, seed)] })),
    variant("with every hint", withHints(write(withErrors(report, 2, seed + 30))), write(last)),
  ];
}

/** The same of the form of 2014, of which there is but one published report. */
export function variantsOf2014(): Variant[] {
  const rows = edition2014.tables[0]?.rows.filter(({ role }) => role === "data") ?? [];
  const given = (year: number, errors: number): Snapshot => {
    const dice = new Dice(year + errors);
    const wrong = Array.from({ length: errors }, () => [dice.pick(rows).key, dice.whole(900)]);
    const figures = { ...huaian2018, ...(Object.fromEntries(wrong) as Record<string, number>) };
    return {
      sheets: [statisticsSheet("淮安市", year, figures)],
      marks: [],
      manualCalculation: false,
    };
  };
  const [was, then] = [given(2018, 0), given(2017, 5)];
  return [
    { name: "2014, as it is", snapshot: was, before: null },
    { name: "2014, after last year's", snapshot: given(2018, 4), before: then },
    { name: "2014, with every hint", snapshot: withHints(given(2018, 2)), before: null },
  ];
}

function write(report: Report, options: Options = {}): Snapshot {
  return writeWorkbook(report, { layout: "three sheets", ...options }).snapshot;
}

function withErrors(report: Report, count: number, seed: number): Report {
  const dice = new Dice(seed);
  let wrong = report;
  for (let n = 0; n < count; n += 1) {
    const [id, { rows }] = dice.pick(Object.entries(report.tables));
    const row = dice.whole(rows.length - 1);
    const column = dice.whole((rows[row]?.length ?? 1) - 1);
    const slip = dice.whole(12);
    const other = dice.whole(200);
    wrong = changed(wrong, id, row, column, (figure) =>
      slip === 0 ? null : slip === 1 ? "/" : slip === 2 ? figure * 10 + 0.5 : figure + other - 60
    );
  }
  return wrong;
}

function someRow(report: Report, seed: number): string {
  const dice = new Dice(seed);
  const [id, { edition }] = dice.pick(Object.entries(report.tables));
  const table = editions.find((each) => each.id === edition)?.tables.find((each) => each.id === id);
  return `${id}.${dice.pick(table?.rows.filter(({ role }) => role === "data") ?? []).key}`;
}

/** Every rule is put that is put on request, as to a county. */
function withHints(snapshot: Snapshot): Snapshot {
  const hints = editions.flatMap(({ reportChecks }) => reportChecks.map(({ id }) => `on/${id}`));
  const notes = Object.fromEntries(hints.map((hint) => [hint, "1"]));
  return { ...snapshot, notes: { ...notes, unitKind: "county" } };
}
