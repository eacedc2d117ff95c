import { formatDecimal } from "../engine/Decimal";
import type { Table } from "../editions/Edition";
import type { Figure, Figures } from "../engine/Figure";
import { readFigure } from "../engine/readFigure";
import type { Outcome, Result, Side } from "../engine/Result";
import { runChecks } from "../engine/runChecks";
import { verdict } from "../engine/verdict";
import { cellAddress } from "../sheets/address";
import type { Snapshot } from "../sheets/Sheets";
import { findTables, type FoundTable } from "./findTables";
import { readTitle, type Title } from "./readTitle";
import type { Finding, FindingCell, ValidatedTable, Validation } from "./Validation";

/** Finds the tables of a workbook and puts every check to them. Changes nothing. */
export function validateReport(snapshot: Snapshot): Validation {
  const validated = findTables(snapshot).map(validateTable);
  const results = validated.flatMap(({ results }) => results);
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  return {
    title: titleOf(snapshot),
    verdict: verdict(results.map(({ outcome }) => outcome)),
    counts: {
      passed: count("pass"),
      errors: count("error"),
      reviews: count("review"),
      unassessed: count("unassessed"),
    },
    tables: validated.map(({ table }) => table),
    findings: validated.flatMap(({ findings }) => findings),
    manualCalculation: snapshot.manualCalculation,
  };
}

function titleOf({ sheets }: Snapshot): Title | null {
  const visible = sheets.filter(({ visible }) => visible);
  return visible.map(readTitle).find((title) => title !== null) ?? null;
}

function validateTable(found: FoundTable) {
  const { edition, table, sheet } = found;
  const cells = new Map(
    [...found.cells].map(([code, place]) => [
      code,
      findingCell(found, code, place.row, place.column),
    ])
  );
  const figures: Figures = new Map([...cells].map(([code, { figure }]) => [code, figure]));
  const shape = {
    id: table.id,
    rows: table.rows.filter(({ role }) => role === "data").map(({ key }) => key),
    columns: table.columns,
  };
  const results = runChecks(edition.checks, shape, figures);
  return {
    results,
    table: {
      id: table.id,
      title: table.title,
      edition: edition.id,
      document: edition.document,
      sheet: sheet.id,
      sheetName: sheet.name,
      filled: filling([...figures.values()]),
    },
    findings: results.flatMap((result) => finding(result, found, cells)),
  };
}

function finding(
  result: Result,
  { table, sheet, header }: FoundTable,
  cells: ReadonlyMap<string, FindingCell>
): Finding[] {
  if (result.outcome === "pass") return [];
  const there = (codes: readonly string[]) => codes.flatMap((code) => cells.get(code) ?? []);
  const side = (of: Side | null) =>
    of && { cells: there(of.codes), value: of.value && formatDecimal(of.value) };
  const labels = new Map([
    ...table.rows.map(({ key, label }) => [key, label] as const),
    ...table.columns.map(({ key }) => [key, columnLabel(table, key)] as const),
  ]);
  const gone = result.missing.filter((code) => !cells.has(code)).map((code) => rowOf(code));
  const first = result.cells[0] ?? "";
  return [
    {
      key: `${sheet.id}/${header.top},${header.columns[0]}/${result.check.id}/${result.line.key}/${first}`,
      check: result.check,
      outcome: result.outcome,
      tableId: table.id,
      tableTitle: table.title,
      line: result.line.each,
      lineLabel: labels.get(result.line.key) ?? "",
      left: side(result.left),
      right: side(result.right),
      difference: result.difference && formatDecimal(result.difference),
      cells: there(result.cells),
      missing: there(result.missing),
      missingRows: [...new Set(gone)].map((key) => labels.get(key) ?? key),
    },
  ];
}

/** "t3.r3.3.1.c7" → "r3.3.1" */
function rowOf(code: string): string {
  return code.split(".").slice(1, -1).join(".");
}

function findingCell(found: FoundTable, code: string, row: number, column: number): FindingCell {
  const { sheet, table } = found;
  const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  const columnKey = code.split(".").at(-1) ?? "";
  const rowKey = rowOf(code);
  return {
    code,
    sheet: sheet.id,
    sheetName: sheet.name,
    row,
    column,
    address: cellAddress(row, column),
    rowLabel: table.rows.find(({ key }) => key === rowKey)?.label ?? "",
    columnLabel: columnLabel(table, columnKey),
    value,
    figure: readFigure(value),
  };
}

function filling(figures: readonly Figure[]): ValidatedTable["filled"] {
  if (figures.every(({ is }) => is === "blank")) return "blank";
  return figures.every((figure) => figure.is === "number" && figure.value.units === 0n)
    ? "zero"
    : "some";
}

/** The column's own header, with the one above it where another column is headed alike. */
function columnLabel({ columns }: Table, key: string): string {
  const path = columns.find((column) => column.key === key)?.path ?? [""];
  const leaf = path.at(-1) ?? "";
  const alike = columns.filter((column) => column.path.at(-1) === leaf).length > 1;
  return alike ? path.slice(-2).join("·") : leaf;
}
