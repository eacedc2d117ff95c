import { rulePack } from "../../../editions/rulePack";
import type { Figure } from "../../../engine/Figure";
import type { UnitKind } from "../../../engine/report/UnitKind";
import { runChecks } from "../../../engine/runChecks";
import type { Snapshot } from "../../../sheets/Sheets";
import { absencesIn } from "../absent/absencesIn";
import { onlyTables } from "../absent/onlyTables";
import { crossYear, type YearTables } from "../crossYear/crossYear";
import { findTables, type FoundTable } from "../../reading/tables/findTables";
import { figuresOf } from "../../reading/tables/foundCells";
import { groupReports, type FoundReport } from "../../reading/tables/groupReports";
import { splitYears } from "../../workbook/splitYears";
import { rulesPut, type IsPut } from "../rules/rulesPut";
import { readReportTitle } from "../../reading/title/readReportTitle";
import { shapeOf } from "../../reading/tables/shapeOf";
import { readTitle, type Title } from "../../reading/title/readTitle";
import { checkReports } from "./checkReports";
import { chosenUnitKind } from "./chooseUnitKind";
import { guessUnitKind } from "./guessUnitKind";
import { unplacedLines } from "../../reading/tables/unplacedLines";
import { noisyCells } from "./noisyCells";
import { sumUp } from "./sumUp";
import { findingOf } from "../findings/findingOf";
import type { ValidatedTable, Validation } from "../findings/Validation";

/** What is known of the report besides the workbook. */
export interface KnownOfReport {
  readonly unitKind?: UnitKind | null;
  /** The ids of the tables or forms that it is meant to hold. */
  readonly only?: readonly string[] | null;
}

/**
 * Finds the tables of a workbook and puts every check to them, to each report as a whole, and the
 * checks across years where last year's figures are in the workbook or are handed over. Changes
 * nothing.
 *
 * @param before another workbook or document with last year's report
 */
export function validateReport(
  snapshot: Snapshot,
  before: Snapshot | null = null,
  known: KnownOfReport = {}
): Validation {
  const { own, then } = splitYears(snapshot, before);
  const found = findTables(own);
  const reports = groupReports(found, own.sheets);
  const title = titleOf(own);
  const only = known.only ?? onlyTables(snapshot.notes);
  const chosen = known.unitKind ?? chosenUnitKind(snapshot.notes);
  const unitKind = chosen ?? namedKind(reports);
  const lastYear = then && { title: readReportTitle(then), tables: findTables(then) };
  const isPut = rulesPut(snapshot.notes);
  const across = lastYear && acrossYears(reports, title, lastYear, isPut);
  const follows = across?.prior.years === "next" || across?.prior.years === "unknown";
  const wholes = checkReports(reports, {
    prior: (follows && lastYear?.tables) || [],
    unitKind,
    isPut,
  });
  const validated = found.map((table) => validateTable(table, reports, isPut));
  const checked = {
    reports: reports.map(nameReport),
    tables: validated.map(({ table }) => table),
    put: [
      ...validated.map((each) => ({ ...each, report: each.table.report })),
      ...wholes.map((each, report) => ({ ...each, report })),
      ...(across ? [across] : []),
    ],
    notRun: wholes.flatMap(({ notRun }) => notRun),
    absent: absencesIn(own, reports, only),
  };
  return {
    title,
    unitKind,
    unitKindGuessed: chosen === null && unitKind !== null,
    rulePack: rulePack.version,
    ...sumUp(checked, snapshot.notes ?? {}),
    only,
    prior: across?.prior ?? null,
    manualCalculation: snapshot.manualCalculation,
    noisy: noisyCells(found),
    unplaced: unplacedLines(found, found),
  };
}

function nameReport({ title, doubtful }: FoundReport) {
  return { title, doubtfulSheets: [...new Set(doubtful.map(({ sheet }) => sheet.name))] };
}

/** The kind that the units' names tell; none where they tell several. */
function namedKind(reports: readonly FoundReport[]): UnitKind | null {
  const kinds = new Set(reports.map(({ title }) => guessUnitKind(title?.unit ?? "")));
  const [kind = null] = kinds;
  return kinds.size === 1 ? kind : null;
}

/** Of several reports, the one that follows last year's, or else the first. */
function acrossYears(
  reports: readonly FoundReport[],
  title: Title | null,
  then: YearTables,
  isPut: IsPut
) {
  const next = reports.findIndex(({ title }) => title && title.year - 1 === then.title.year);
  const report = Math.max(next, 0);
  const now = reports[report];
  const own = { title: now?.title ?? title ?? { unit: "", year: null }, tables: now?.tables ?? [] };
  return { report, ...crossYear(own, then, isPut) };
}

function titleOf({ sheets }: Snapshot): Title | null {
  const visible = sheets.filter(({ visible }) => visible);
  return visible.map(readTitle).find((title) => title !== null) ?? null;
}

function validateTable(found: FoundTable, reports: readonly FoundReport[], isPut: IsPut) {
  const { edition, table, sheet } = found;
  const figures = figuresOf(found);
  const results = runChecks(edition.checks.filter(isPut), shapeOf(table), figures);
  return {
    results,
    table: {
      report: reports.findIndex(({ tables }) => tables.includes(found)),
      id: table.id,
      title: table.title,
      edition: edition.id,
      document: edition.document,
      sheet: sheet.id,
      sheetName: sheet.name,
      filled: filling([...figures.values()]),
    },
    findings: results.flatMap((result) => findingOf(result, { now: [found], prior: [] })),
  };
}

function filling(figures: readonly Figure[]): ValidatedTable["filled"] {
  if (figures.every(({ is }) => is === "blank")) return "blank";
  return figures.every((figure) => figure.is === "number" && figure.value.units === 0n)
    ? "zero"
    : "some";
}
