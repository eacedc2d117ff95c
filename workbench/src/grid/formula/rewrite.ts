import { MAX_COLUMNS, MAX_ROWS, columnName, parseReference, quoteSheetName } from "../address";
import { shiftArea, type StructureChange } from "../area";
import type { Area } from "../Grid";
import { tokenize } from "./tokens";

/** The formula as it reads after rows or columns of `changedSheet` have come or gone. */
export function shiftFormula(
  formula: string,
  homeSheet: string,
  changedSheet: string,
  change: StructureChange
): string {
  return rewrite(formula, (sheetName, area, text) => {
    if (!sameSheet(sheetName ?? homeSheet, changedSheet)) return null;
    const moved = shiftArea(area, change);
    return moved ? written(sheetName, moved, text) : lost(sheetName);
  });
}

export function renameSheetIn(formula: string, before: string, after: string): string {
  return rewrite(formula, (sheetName, _area, text) =>
    sheetName !== null && sameSheet(sheetName, before)
      ? quoteSheetName(after) + text.slice(text.lastIndexOf("!"))
      : null
  );
}

/** The sheet has gone: what pointed there points nowhere. */
export function removeSheetFrom(formula: string, gone: string): string {
  return rewrite(formula, (sheetName) =>
    sheetName !== null && sameSheet(sheetName, gone) ? "#REF!" : null
  );
}

type Replace = (sheetName: string | null, area: Area, text: string) => string | null;

/** Every reference is offered for replacement; null leaves it as it was written. */
function rewrite(formula: string, replace: Replace): string {
  if (!formula.startsWith("=")) return formula;
  const tokens = tokenize(formula.slice(1)).map(({ kind, text }) => {
    const reference = kind === "reference" ? parseReference(text) : null;
    return reference ? (replace(reference.sheetName, reference.area, text) ?? text) : text;
  });
  return `=${tokens.join("")}`;
}

function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function lost(sheetName: string | null): string {
  return sheetName === null ? "#REF!" : `${quoteSheetName(sheetName)}!#REF!`;
}

/** The new area with the "$" and the shape (one cell or two corners) of the old text. */
function written(sheetName: string | null, area: Area, text: string): string {
  const local = text.slice(text.lastIndexOf("!") + 1);
  const [from = "", to] = local.split(":");
  const first = corner(from, area.row, area.column, area);
  const last = corner(to ?? "", area.row + area.rows - 1, area.column + area.columns - 1, area);
  const sheet = sheetName === null ? "" : text.slice(0, text.lastIndexOf("!") + 1);
  return sheet + (to === undefined ? first : `${first}:${last}`);
}

function corner(text: string, row: number, column: number, area: Area): string {
  const columnSign = /^\$[A-Za-z]/.test(text) ? "$" : "";
  const rowSign = /\$\d/.test(text) ? "$" : "";
  if (area.rows === MAX_ROWS) return columnSign + columnName(column);
  if (area.columns === MAX_COLUMNS) return `${rowSign}${row + 1}`;
  return `${columnSign}${columnName(column)}${rowSign}${row + 1}`;
}
