import { findTables, type FoundTable } from "../../../../src/features/reading/tables/findTables";
import { validateReport } from "../../../../src/features/judging/check/validateReport";
import { differenceIn, type Finding } from "../../../../src/features/judging/findings/Finding";
import type { SheetSnapshot, Snapshot } from "../../../../src/sheets/Sheets";
import type { Broken } from "../../../fixtures/brokenBalances";
import type { Place } from "../../../fixtures/writeWorkbook";

/** A workbook of these sheets. */
export function snapshotOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets, marks: [], manualCalculation: false };
}

/** A visible sheet that begins in A1. */
export function sheetOf(
  values: SheetSnapshot["values"],
  more: Partial<SheetSnapshot> = {}
): SheetSnapshot {
  return {
    id: "sheet1",
    name: "Sheet1",
    visible: true,
    protected: false,
    row: 0,
    column: 0,
    values,
    formulas: values,
    ...more,
  };
}

/** "2021 t3": which tables were found, in their order. */
export function namesOf(found: readonly FoundTable[]): string[] {
  return found.map(({ edition, table }) => `${edition.id} ${table.id}`);
}

/** Where each figure was found, by its code. */
export function placesOf(snapshot: Snapshot): Map<string, Place> {
  return new Map(
    findTables(snapshot).flatMap(({ cells, sheet }) =>
      [...cells].map(([code, { row, column }]) => [code, { sheet: sheet.id, row, column }] as const)
    )
  );
}

export function sortedPlaces(places: ReadonlyMap<string, Place>): string[] {
  return [...places]
    .map(([code, { sheet, row, column }]) => `${code} ${sheet} ${row},${column}`)
    .sort();
}

const line = (rule: string, outcome: string, difference: string | null, cells: readonly string[]) =>
  `${rule} ${outcome} ${difference ?? ""} ${[...cells].sort().join(" ")}`;

export function findingLines(findings: readonly Finding[]): string[] {
  return findings
    .map((finding) =>
      line(
        finding.check.id,
        finding.outcome,
        differenceIn(finding),
        finding.cells.map(({ code }) => code)
      )
    )
    .sort();
}

export function brokenLines(broken: readonly Broken[]): string[] {
  return broken
    .map(({ rule, outcome, difference, cells }) => line(rule, outcome, difference, cells))
    .sort();
}

/** The rules of single tables, which `brokenBalances` counts on its own. */
const ofSingleTables = /^(A[1-9]|D[1-7]a?)$/;

export function findingsIn(snapshot: Snapshot): string[] {
  return singleTableLines(validateReport(snapshot).findings);
}

export function singleTableLines(findings: readonly Finding[]): string[] {
  return findingLines(findings.filter(({ check }) => ofSingleTables.test(check.id)));
}
