import { bothYears } from "../../../engine/crossYear/bothYears";
import type { NotRun } from "../../../engine/report/NotRun";
import type { ReportCheck } from "../../../engine/report/ReportCheck";
import type { Result } from "../../../engine/Result";
import { runReportChecks, type ReportResults } from "../../../engine/runReportChecks";
import type { UnitKind } from "../../../engine/report/UnitKind";
import type { FoundTable } from "../../reading/tables/findTables";
import { figuresIn } from "../../reading/tables/foundCells";
import { shapeOf } from "../../reading/tables/shapeOf";
import type { FoundReport } from "../../reading/tables/groupReports";
import { mainEdition } from "../../reading/tables/mainEdition";
import type { IsPut } from "../rules/rulesPut";
import { reportFacts } from "./reportFacts";
import { findingOf } from "../findings/findingOf";
import type { Finding } from "../findings/Finding";

export interface CheckedReport {
  readonly results: readonly Result<ReportCheck>[];
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/** What is known besides the report, and which of the checks are wanted. */
export interface Asked {
  /** The tables of last year's report; none where it is not there. */
  readonly prior: readonly FoundTable[];
  readonly unitKind: UnitKind | null;
  readonly isPut: IsPut;
}

/**
 * Puts the checks over a report to each report of a workbook: those of its main edition, and of any
 * other edition that it has tables of, whether that is the form of its year.
 */
export function checkReports(reports: readonly FoundReport[], asked: Asked): CheckedReport[] {
  return reports.map((report) => checkReport(report, asked));
}

function checkReport(report: FoundReport, { prior, unitKind, isPut }: Asked): CheckedReport {
  const main = mainEdition(report.tables);
  const figures = bothYears(figuresIn(report.tables), figuresIn(prior));
  const shapes = report.tables.map(({ table }) => shapeOf(table));
  const editions = [...new Set(report.tables.map(({ edition }) => edition))];
  const all = joined(
    editions.map((edition) => {
      const checks = edition.reportChecks.filter(
        (check) => isPut(check) && (edition === main || check.kind === "formOfYear")
      );
      return runReportChecks(checks, reportFacts(report, edition, figures, unitKind), shapes);
    })
  );
  const tables = { now: report.tables, prior };
  return { ...all, findings: all.results.flatMap((result) => findingOf(result, tables)) };
}

function joined(asked: readonly ReportResults[]): ReportResults {
  return {
    results: asked.flatMap(({ results }) => results),
    notRun: asked.flatMap(({ notRun }) => notRun),
  };
}
