import { formatDecimal } from "../../engine/Decimal";
import type { Figure } from "../../engine/Figure";
import type { Result, Side } from "../../engine/Result";
import { runChecks } from "../../engine/runChecks";
import type { Snapshot } from "../../sheets/Sheets";
import { crossYear } from "../compare/crossYear";
import { findTables, type FoundTable } from "../find/findTables";
import { figuresOf, foundCell, labelsOf, rowOf } from "../find/foundCells";
import { splitYears } from "../prior/splitYears";
import { readReportTitle } from "../find/readReportTitle";
import { shapeOf } from "../find/shapeOf";
import { readTitle, type Title } from "../find/readTitle";
import { sumUp } from "./sumUp";
import type { Finding, ValidatedTable, Validation } from "./Validation";

/**
 * Finds the tables of a workbook and puts every check to them, and the checks across years where
 * last year's figures are in the workbook or are handed over. Changes nothing.
 *
 * @param before another workbook or document with last year's report
 */
export function validateReport(snapshot: Snapshot, before: Snapshot | null = null): Validation {
  const { own, then } = splitYears(snapshot, before);
  const found = findTables(own);
  const validated = found.map(validateTable);
  const title = titleOf(own);
  const across = then && acrossYears(found, title, then);
  return {
    title,
    ...sumUp(
      validated.map(({ table }) => table),
      across ? [...validated, across] : validated,
      snapshot.notes ?? {}
    ),
    prior: across?.prior ?? null,
    manualCalculation: snapshot.manualCalculation,
  };
}

function acrossYears(found: readonly FoundTable[], title: Title | null, then: Snapshot) {
  return crossYear(
    { title: title ?? { unit: "", year: null }, tables: found },
    { title: readReportTitle(then), tables: findTables(then) }
  );
}

function titleOf({ sheets }: Snapshot): Title | null {
  const visible = sheets.filter(({ visible }) => visible);
  return visible.map(readTitle).find((title) => title !== null) ?? null;
}

function validateTable(found: FoundTable) {
  const { edition, table, sheet } = found;
  const figures = figuresOf(found);
  const results = runChecks(edition.checks, shapeOf(table), figures);
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
    findings: results.flatMap((result) => finding(result, found)),
  };
}

function finding(result: Result, found: FoundTable): Finding[] {
  if (result.outcome === "pass") return [];
  const { table, sheet, header } = found;
  const there = (codes: readonly string[]) => codes.flatMap((code) => foundCell(found, code) ?? []);
  const side = (of: Side | null) =>
    of && { cells: there(of.codes), value: of.value && formatDecimal(of.value) };
  const labels = labelsOf(table);
  const gone = result.missing.filter((code) => !found.cells.has(code)).map((code) => rowOf(code));
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

function filling(figures: readonly Figure[]): ValidatedTable["filled"] {
  if (figures.every(({ is }) => is === "blank")) return "blank";
  return figures.every((figure) => figure.is === "number" && figure.value.units === 0n)
    ? "zero"
    : "some";
}
