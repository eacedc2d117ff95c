import { figureFromText } from "../entry/figures";

/** An error that spreads through formulas: #REF!, #VALUE! … */
export class FormulaError {
  constructor(readonly code: string) {}
}

/** Null is a blank cell, which is 0 to some functions and "" to others. */
export type Scalar = number | string | boolean | FormulaError | null;

/** The cells of a range, or the values of an array. */
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;

export const VALUE_ERROR = new FormulaError("#VALUE!");
export const REFERENCE_ERROR = new FormulaError("#REF!");
export const NAME_ERROR = new FormulaError("#NAME?");
export const DIVISION_ERROR = new FormulaError("#DIV/0!");
export const NUMBER_ERROR = new FormulaError("#NUM!");

const ERROR_CODE = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;

/** "#REF!" typed as text is the error itself. */
export function errorFromText(text: string): FormulaError | null {
  return ERROR_CODE.test(text) ? new FormulaError(text.toUpperCase()) : null;
}

export function isMatrix(value: Value): value is Matrix {
  return Array.isArray(value);
}

/** One value where one is wanted: of an array, the first. */
export function single(value: Value): Scalar {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

export function toNumber(value: Scalar): number | FormulaError {
  if (value instanceof FormulaError || typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberFromText(value) ?? VALUE_ERROR;
}

export function toText(value: Exclude<Scalar, FormulaError>): string;
export function toText(value: Scalar): string | FormulaError;
export function toText(value: Scalar): string | FormulaError {
  if (value instanceof FormulaError) return value;
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

export function toTruth(value: Scalar): boolean | FormulaError {
  if (typeof value === "string") {
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    return VALUE_ERROR;
  }
  const number = toNumber(value);
  return number instanceof FormulaError ? number : number !== 0;
}

/** What a formula takes for a number where it is given text: "+1036", "1,234", "12%", "(5)"; not "12件". */
export function numberFromText(text: string): number | null {
  return figureFromText(text.trim())?.value ?? null;
}
