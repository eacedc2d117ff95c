import { last } from "../../engine/crossYear/YearCheck";
import { formatDecimal } from "../../engine/Decimal";
import type { NotRun, ReportResult } from "../../engine/report/ReportResult";
import { runReportChecks, type ReportResults } from "../../engine/report/runReportChecks";
import type { UnitKind } from "../../engine/report/UnitKind";
import type { Side } from "../../engine/Result";
import type { FoundTable } from "../find/findTables";
import { foundCells } from "../find/foundCells";
import { shapeOf } from "../find/shapeOf";
import type { FoundReport } from "../find/groupReports";
import { mainEdition, reportFacts } from "./reportFacts";
import type { Finding, FindingCell } from "./Validation";

export interface CheckedReports {
  readonly results: readonly ReportResult[];
  readonly findings: readonly Finding[];
  readonly notRun: readonly NotRun[];
}

type Cells = ReadonlyMap<string, FindingCell>;

/**
 * Puts the checks over a report to each report of a workbook: those of its main edition, and of any
 * other edition that it has tables of, whether that is the form of its year.
 *
 * @param then the tables of last year's report, where it is there
 */
export function checkReports(
  reports: readonly FoundReport[],
  then: readonly FoundTable[],
  unitKind: UnitKind | null
): CheckedReports {
  const before = cellsOf(then);
  const checked = reports.map((report) => checkReport(report, before, unitKind));
  return {
    results: checked.flatMap(({ results }) => results),
    findings: checked.flatMap(({ findings }) => findings),
    notRun: checked.flatMap(({ notRun }) => notRun),
  };
}

function checkReport(report: FoundReport, before: Cells, unitKind: UnitKind | null) {
  const main = mainEdition(report.tables);
  const known = new Map([...cellsOf(report.tables), ...lastYears(before)]);
  const figures = new Map([...known].map(([code, { figure }]) => [code, figure]));
  const shapes = report.tables.map(({ table }) => shapeOf(table));
  const asked = [...new Set(report.tables.map(({ edition }) => edition))].map((edition) => {
    const checks = edition.reportChecks.filter(
      ({ kind }) => edition === main || kind === "formOfYear"
    );
    return runReportChecks(checks, reportFacts(report, edition, figures, unitKind), shapes);
  });
  const all = joined(asked);
  return { ...all, findings: all.results.flatMap((each) => findingOf(each, report, known)) };
}

function joined(asked: readonly ReportResults[]): ReportResults {
  return {
    results: asked.flatMap(({ results }) => results),
    notRun: asked.flatMap(({ notRun }) => notRun),
  };
}

/** Of several tables of a kind, the first. */
function cellsOf(tables: readonly FoundTable[]): Cells {
  return new Map([...tables].reverse().flatMap((found) => [...foundCells(found)]));
}

function lastYears(cells: Cells): readonly (readonly [string, FindingCell])[] {
  return [...cells].map(([code, cell]) => [last(code), { ...cell, year: "then" }]);
}

function findingOf(result: ReportResult, { tables }: FoundReport, cells: Cells): Finding[] {
  const { check, outcome, names, line, difference } = result;
  if (outcome === "pass") return [];
  const gone = result.missing.filter((code) => !cells.has(code));
  const found = tables.find(({ table }) => table.id === result.table) ?? tables[0];
  const there = (codes: readonly string[]) => codes.flatMap((code) => cells.get(code) ?? []);
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
      missingRows: [...new Set(gone.map((code) => rowLabelOf(code, tables)))],
      names,
    },
  ];
}

function rowLabelOf(code: string, tables: readonly FoundTable[]): string {
  const [id = "", ...rest] = code.split(".");
  const row = rest.slice(0, -1).join(".");
  const table = tables.find((found) => found.table.id === id)?.table;
  return table?.rows.find(({ key }) => key === row)?.label ?? row;
}
