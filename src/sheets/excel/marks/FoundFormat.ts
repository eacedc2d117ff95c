import { formulaShape } from "./formulaShape";
import type { StoredMark } from "./StoredMark";

/** A conditional format with a formula, on one cell of a sheet. */
export interface FoundFormat {
  /** Excel's id, good for the next trip. */
  readonly id: string;
  readonly sheet: string;
  readonly sheetName: string;
  /** "E6" */
  readonly cell: string;
  readonly formula: string;
  readonly fill: string;
  readonly priority: number;
}

/** The mark in its own cell, with its own formula. */
export function isAsStored(found: FoundFormat, mark: StoredMark): boolean {
  return (
    found.cell === mark.cell &&
    plain(found.formula) === plain(mark.formula) &&
    (found.sheet === mark.sheet || found.sheetName === mark.sheetName)
  );
}

/** The mark after its cell has moved, or a copy of it on a copied sheet. */
export function isMoved(found: FoundFormat, mark: StoredMark): boolean {
  const sameLook = mark.fill !== null && found.fill.toUpperCase() === mark.fill.toUpperCase();
  return sameLook && formulaShape(found.formula) === formulaShape(mark.formula);
}

function plain(formula: string): string {
  return formula.replace(/^=/, "").replace(/\s+/g, "").toUpperCase();
}
