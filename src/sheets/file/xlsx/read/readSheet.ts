import type { WorkSheet } from "@e965/xlsx";
import type { Area, Aside, CellValue, SheetSnapshot } from "../../../Sheets";
import { cellAddress } from "../../../address";
import { FileError } from "../../FileError";
import { limits } from "../../limits";
import { blankMerged } from "./blankMerged";
import { cellFormula, cellValue } from "./cellValue";
import { richText } from "./richText";
import type { Rows } from "./Rows";

/** What is known of a sheet beside its cells. */
export type SheetFacts = Pick<SheetSnapshot, "id" | "name" | "visible" | "protected">;

/** How many cells may still be read, over all sheets of the workbook. */
export interface Allowance {
  cells: number;
}

interface Extent {
  top: number;
  bottom: number;
  left: number;
  right: number;
  filled: number;
}

/**
 * The cells of a sheet from the first filled one to the last. Throws a `FileError`: `farCell` where
 * few cells span an area beyond the limit, `tooLarge` where many do.
 *
 * @param typed reads text such as "12" as Excel does when it opens a web page: as a number
 * @param inline strings with looks that stand in the cells themselves, by address
 */
export function readSheet(
  sheet: WorkSheet,
  facts: SheetFacts,
  allowance: Allowance,
  typed: boolean,
  inline: ReadonlyMap<string, string> = new Map()
): SheetSnapshot {
  const rows = (sheet["!data"] ?? []) as Rows;
  refuseFarPlaces(rows, facts.name);
  const asides = setAside(rows, inline);
  blankMerged(rows, sheet["!merges"] ?? [], facts.name);
  const extent = extentOf(rows);
  if (extent.filled === 0) return { ...facts, row: 0, column: 0, values: [], formulas: [] };
  const { top, bottom, left, right } = extent;
  const area = (bottom - top + 1) * (right - left + 1);
  if (area > allowance.cells) throw tooWide(facts.name, extent, area);
  allowance.cells -= area;
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  for (let r = top; r <= bottom; r += 1) {
    const line = readLine(rows[r] ?? [], left, right, typed);
    values.push(line.values);
    formulas.push(line.formulas);
  }
  const merged = mergedRows(sheet["!merges"] ?? []);
  return {
    ...{ ...facts, row: top, column: left, values, formulas },
    ...(asides.length > 0 && { asides }),
    ...(merged.length > 0 && { merged }),
  };
}

/** The areas that go over several rows: a cell in them that is blank is not blank to a reader. */
function mergedRows(merges: NonNullable<WorkSheet["!merges"]>): Area[] {
  return merges
    .filter(({ s, e }) => e.r > s.r)
    .map(({ s, e }) => ({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 }));
}

/**
 * Places that no sheet has, and rows that are nearly all holes: going through them takes as long as
 * if they were filled.
 */
function refuseFarPlaces(rows: Rows, name: string) {
  const { workbook } = limits;
  if (rows.length > workbook.rows) throw new FileError("damaged", `${name}: ${rows.length} rows`);
  let places = 0;
  rows.forEach(({ length }, r) => {
    places += length;
    if (length > workbook.columns) throw new FileError("damaged", `${name}: ${length} columns`);
    if (places > workbook.places)
      throw new FileError("farCell", `${name}!${cellAddress(r, length - 1)}`);
  });
}

/** Takes raised and struck-out text out of the cells' values. */
function setAside(rows: Rows, inline: ReadonlyMap<string, string>): Aside[] {
  const asides: Aside[] = [];
  rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell?.t !== "s") return;
      const kept = cell.r as string | undefined;
      const rich = richText(
        kept ?? (inline.size > 0 ? inline.get(cellAddress(row, column)) : undefined)
      );
      if (!rich) return;
      cell.v = rich.text;
      asides.push(...rich.asides.map((aside) => ({ row, column, ...aside })));
    })
  );
  return asides;
}

function readLine(row: Rows[number], left: number, right: number, typed: boolean) {
  const values = new Array<CellValue>(right - left + 1).fill("");
  let calculated = false;
  for (let c = left; c <= right; c += 1) {
    const cell = row[c];
    if (cell === undefined) continue;
    values[c - left] = cellValue(cell, typed);
    calculated ||= cell.f !== undefined;
  }
  // One array serves for both in a row without formulas.
  if (!calculated) return { values, formulas: values };
  const formulas = values.map((value, index) => {
    const f = row[left + index]?.f;
    return f === undefined ? value : cellFormula(f);
  });
  return { values, formulas };
}

function extentOf(rows: Rows): Extent {
  const extent = { top: Infinity, bottom: -1, left: Infinity, right: -1, filled: 0 };
  // forEach passes over the holes of a sheet with one far cell quickly.
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === undefined || (cell.f === undefined && (cell.t === "z" || cell.v === ""))) return;
      extent.filled += 1;
      extent.top = Math.min(extent.top, r);
      extent.bottom = Math.max(extent.bottom, r);
      extent.left = Math.min(extent.left, c);
      extent.right = Math.max(extent.right, c);
    })
  );
  return extent;
}

function tooWide(sheet: string, { bottom, right, filled }: Extent, area: number): FileError {
  return filled * 20 < area
    ? new FileError("farCell", `${sheet}!${cellAddress(bottom, right)}`)
    : new FileError("tooLarge", `${sheet}: ${area} cells`);
}
