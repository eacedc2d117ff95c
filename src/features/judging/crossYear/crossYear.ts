import { everyCrossYear } from "../../../editions/everyCrossYear";
import { bothYears } from "../../../engine/crossYear/bothYears";
import { oddOneOut } from "../../../engine/crossYear/oddOneOut";
import { runYearChecks } from "../../../engine/crossYear/runYearChecks";
import type { YearResult } from "../../../engine/crossYear/YearResult";
import { formatDecimal } from "../../../engine/Decimal";
import type { Side } from "../../../engine/Result";
import type { FoundTable } from "../../reading/tables/findTables";
import { groupBy } from "../../../engine/groupBy";
import { cellOfYears, figuresIn, figuresOf, labelsOf } from "../../reading/tables/foundCells";
import { namesOfGone } from "../../reading/tables/namesOfGone";
import { shapeOf } from "../../reading/tables/shapeOf";
import type { IsPut } from "../rules/rulesPut";
import { otherReport } from "../../reading/title/otherReport";
import type { ReportTitle } from "../../reading/title/readReportTitle";
import type { Finding, PriorYear } from "../findings/Validation";
import { lastYearsTable } from "./lastYearsTable";
import { yearPairs } from "./yearPairs";

export interface YearTables {
  readonly title: ReportTitle;
  readonly tables: readonly FoundTable[];
}

export interface CrossYearResult {
  readonly results: readonly YearResult[];
  readonly findings: readonly Finding[];
  readonly prior: PriorYear;
}

/**
 * Puts the checks across years to a report and the one of the year before (or to two reports of one
 * year). Years that are further apart are not compared; an unknown year is taken for the one before.
 */
export function crossYear(now: YearTables, then: YearTables, isPut: IsPut): CrossYearResult {
  const years = relation(now.title.year, then.title.year);
  const joined = years === "apart" ? [] : join(now.tables, then.tables);
  const editions = groupBy(joined, ({ now: { edition } }) => edition.id);
  const results = [...editions.values()].flatMap((tables) => check(tables, years, isPut));
  return {
    results,
    findings: results.flatMap((result) => findingOf(result, joined)),
    prior: {
      unit: then.title.unit,
      year: then.title.year,
      sheet: then.tables[0]?.sheet.id ?? "",
      sheetName: then.tables[0]?.sheet.name ?? "",
      years,
      otherUnit: otherReport(now.title, then.title)?.unit ?? false,
      tables: joined.length,
      notComparable: joined.flatMap(notComparable),
    },
  };
}

function relation(now: number | null, then: number | null): PriorYear["years"] {
  if (now === null || then === null) return "unknown";
  if (now === then) return "same";
  return now === then + 1 ? "next" : "apart";
}

/** A table of this year's report, and last year's. */
interface Joined {
  readonly now: FoundTable;
  readonly then: FoundTable;
}

/** The tables that both years have; of several of a kind, the first. */
function join(now: readonly FoundTable[], then: readonly FoundTable[]): Joined[] {
  const first = (tables: readonly FoundTable[], id: string) =>
    tables.find(({ table }) => table.id === id);
  return [...new Set(now.map(({ table }) => table.id))].flatMap((id): Joined[] => {
    const one = first(now, id);
    const other = one && lastYearsTable(one, then);
    return one && other ? [{ now: one, then: other }] : [];
  });
}

/** @param tables of one edition, last year's of whatever edition they are */
function check(tables: readonly Joined[], years: PriorYear["years"], isPut: IsPut): YearResult[] {
  const edition = tables[0]?.now.edition.id;
  const own = everyCrossYear.find((each) => each.edition === edition);
  const results = runYearChecks((own?.checks ?? []).filter(isPut), {
    shapes: tables.map(({ now }) => shapeOf(now.table)),
    editions: new Map(tables.map(({ now, then }) => [now.table.id, then.edition.id])),
    pairs: tables.flatMap(pairsOf),
    figures: bothYears(
      figuresIn(tables.map(({ now }) => now)),
      figuresIn(tables.map(({ then }) => then))
    ),
    years: years === "same" ? "same" : "next",
  });
  return results.map((result) => {
    const joined = tables.find(({ now }) => now.table.id === result.table);
    return joined && result.check.kind === "carryOver" && result.outcome !== "pass"
      ? { ...result, odd: odd(joined, result.check.now, result.check.then) }
      : result;
  });
}

function pairsOf({ now, then }: Joined) {
  return yearPairs(now.edition, then.edition, now.table.id) ?? [];
}

function odd({ now, then }: Joined, nowRow: string, thenRow: string): YearResult["odd"] {
  const year = (found: FoundTable, row: string) => ({
    checks: found.edition.checks,
    shape: shapeOf(found.table),
    figures: figuresOf(found),
    row,
  });
  return oddOneOut(year(now, nowRow), year(then, thenRow));
}

function findingOf(result: YearResult, joined: readonly Joined[]): Finding[] {
  const now = joined.find((each) => each.now.table.id === result.table)?.now;
  if (result.outcome === "pass" || !now) return [];
  const [own, last] = [joined.map((each) => each.now), joined.map(({ then }) => then)];
  const cellAt = (code: string) => cellOfYears(own, last, code);
  const there = (codes: readonly string[]) => codes.flatMap((code) => cellAt(code) ?? []);
  const side = (of: Side | null) =>
    of && { cells: there(of.codes), value: of.value && formatDecimal(of.value) };
  const labels = labelsOf(now.table);
  const { each, key } = result.line;
  const gone = result.missing.filter((code) => !cellAt(code));
  return [
    {
      key: `${now.sheet.id}/${now.header.top},${now.header.columns[0]}/${result.check.id}/${key}/${result.cells[0] ?? ""}`,
      check: result.check,
      outcome: result.outcome,
      tableId: now.table.id,
      tableTitle: now.table.title,
      line: each,
      lineLabel: each === "cell" ? "" : (labels.get(key) ?? ""),
      left: side(result.left),
      right: side(result.right),
      difference: result.difference && formatDecimal(result.difference),
      cells: there(result.cells),
      missing: there(result.missing),
      ...namesOfGone(gone, [...own, ...last]),
      oddYear: result.odd,
    },
  ];
}

function notComparable(joined: Joined): PriorYear["notComparable"] {
  const lost = pairsOf(joined).filter(({ comparable }) => comparable === "no");
  return [...new Set(lost.map(({ why }) => why))].map((why) => ({
    table: joined.now.table.title,
    why,
  }));
}
