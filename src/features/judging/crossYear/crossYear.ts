import { everyCrossYear } from "../../../editions/everyCrossYear";
import { bothYears } from "../../../engine/crossYear/bothYears";
import { oddOneOut } from "../../../engine/crossYear/oddOneOut";
import type { YearCheck } from "../../../engine/crossYear/YearCheck";
import type { Year } from "../../../engine/Code";
import type { Result } from "../../../engine/Result";
import { runYearChecks } from "../../../engine/runYearChecks";
import type { FoundTable } from "../../reading/tables/findTables";
import { groupBy } from "../../../engine/groupBy";
import { figuresIn, figuresOf } from "../../reading/tables/foundCells";
import { shapeOf } from "../../reading/tables/shapeOf";
import type { IsPut } from "../rules/rulesPut";
import { otherReport } from "../../reading/title/otherReport";
import type { ReportTitle } from "../../reading/title/readReportTitle";
import { findingOf } from "../findings/findingOf";
import type { Finding } from "../findings/Finding";
import type { PriorYear } from "../findings/Validation";
import { lastYearsTable } from "./lastYearsTable";
import { yearPairs } from "./yearPairs";

export interface YearTables {
  readonly title: ReportTitle;
  readonly tables: readonly FoundTable[];
}

export interface CrossYearResult {
  readonly results: readonly Result<YearCheck>[];
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
    findings: results.flatMap((result) => findingIn(result, joined)),
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
  readonly prior: FoundTable;
}

/** The tables that both years have; of several of a kind, the first. */
function join(now: readonly FoundTable[], then: readonly FoundTable[]): Joined[] {
  const first = (tables: readonly FoundTable[], id: string) =>
    tables.find(({ table }) => table.id === id);
  return [...new Set(now.map(({ table }) => table.id))].flatMap((id): Joined[] => {
    const one = first(now, id);
    const other = one && lastYearsTable(one, then);
    return one && other ? [{ now: one, prior: other }] : [];
  });
}

/** @param tables of one edition, last year's of whatever edition they are */
function check(tables: readonly Joined[], years: PriorYear["years"], isPut: IsPut) {
  const edition = tables[0]?.now.edition.id;
  const own = everyCrossYear.find((each) => each.edition === edition);
  return runYearChecks((own?.checks ?? []).filter(isPut), {
    shapes: tables.map(({ now }) => shapeOf(now.table)),
    editions: new Map(tables.map(({ now, prior }) => [now.table.id, prior.edition.id])),
    pairs: tables.flatMap(pairsOf),
    figures: bothYears(
      figuresIn(tables.map(({ now }) => now)),
      figuresIn(tables.map(({ prior }) => prior))
    ),
    years: years === "same" ? "same" : "next",
  });
}

function pairsOf({ now, prior }: Joined) {
  return yearPairs(now.edition, prior.edition, now.table.id) ?? [];
}

/** Of a figure that was not carried over as it was: the year whose own table tells that it is wrong. */
function findingIn(result: Result<YearCheck>, joined: readonly Joined[]): Finding[] {
  const { check } = result;
  const tables = { now: joined.map(({ now }) => now), prior: joined.map(({ prior }) => prior) };
  return findingOf(result, tables).map((finding) => {
    const own = joined.find(({ now }) => now.table.id === finding.tableId);
    return own && check.kind === "carryOver" && finding.is === "differing"
      ? { ...finding, odd: odd(own, check.now, check.prior) }
      : finding;
  });
}

function odd({ now, prior }: Joined, nowRow: string, priorRow: string): Year | null {
  const year = (found: FoundTable, row: string) => ({
    checks: found.edition.checks,
    shape: shapeOf(found.table),
    figures: figuresOf(found),
    row,
  });
  return oddOneOut(year(now, nowRow), year(prior, priorRow));
}

function notComparable(joined: Joined): PriorYear["notComparable"] {
  const lost = pairsOf(joined).filter(({ comparable }) => comparable === "no");
  return [...new Set(lost.map(({ why }) => why))].map((why) => ({
    table: joined.now.table.title,
    why,
  }));
}
