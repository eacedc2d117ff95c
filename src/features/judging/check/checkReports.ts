import { bothYears } from "../../../engine/crossYear/bothYears";
import { formatDecimal } from "../../../engine/Decimal";
import type { NotRun, ReportResult } from "../../../engine/report/ReportResult";
import { runReportChecks, type ReportResults } from "../../../engine/report/runReportChecks";
import type { UnitKind } from "../../../engine/report/UnitKind";
import type { Side } from "../../../engine/Result";
import type { FoundTable } from "../../reading/tables/findTables";
import { cellOfYears, figuresIn } from "../../reading/tables/foundCells";
import { namesOfGone } from "../../reading/tables/namesOfGone";
import { shapeOf } from "../../reading/tables/shapeOf";
import type { FoundReport } from "../../reading/tables/groupReports";
import { mainEdition } from "../../reading/tables/mainEdition";
import type { IsPut } from "../rules/rulesPut";
import { reportFacts } from "./reportFacts";
import type { Finding } from "../findings/Validation";
import type { FoundCell } from "../../reading/tables/FoundCell";

export interface CheckedReport {
  readonly results: readonly ReportResult[];
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

/** What is known besides the report, and which of the checks are wanted. */
export interface Asked {
  /** The tables of last year's report; none where it is not there. */
  readonly then: readonly FoundTable[];
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

function checkReport(report: FoundReport, { then, unitKind, isPut }: Asked): CheckedReport {
  const main = mainEdition(report.tables);
  const figures = bothYears(figuresIn(report.tables), figuresIn(then));
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
  const cellAt = (code: string) => cellOfYears(report.tables, then, code);
  return { ...all, findings: all.results.flatMap((each) => findingOf(each, report, cellAt)) };
}

function joined(asked: readonly ReportResults[]): ReportResults {
  return {
    results: asked.flatMap(({ results }) => results),
    notRun: asked.flatMap(({ notRun }) => notRun),
  };
}

function findingOf(
  result: ReportResult,
  { tables }: FoundReport,
  cellAt: (code: string) => FoundCell | undefined
): Finding[] {
  const { check, outcome, names, line, difference } = result;
  if (outcome === "pass") return [];
  const gone = result.missing.filter((code) => !cellAt(code));
  const found = tables.find(({ table }) => table.id === result.table) ?? tables[0];
  const there = (codes: readonly string[]) => codes.flatMap((code) => cellAt(code) ?? []);
  const side = (of: Side | null) =>
    of && { cells: there(of.codes), value: of.value && formatDecimal(of.value) };
  return [
    {
      key: `${found?.sheet.id ?? ""}/${found?.header.top ?? 0}/${check.id}/${line.key}`,
      check,
      outcome,
      tableId: found?.table.id ?? "",
      tableTitle: found?.table.title ?? "",
      line: "cell",
      lineLabel: "",
      left: side(result.left),
      right: side(result.right),
      difference: difference && formatDecimal(difference),
      cells: there(result.cells),
      missing: there(result.missing),
      ...namesOfGone(gone, tables),
      names,
    },
  ];
}
