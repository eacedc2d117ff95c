import { display } from "../display/display";
import { round } from "../rounding";
import {
  DIVISION_ERROR,
  FormulaError,
  NUMBER_ERROR,
  VALUE_ERROR,
  isMatrix,
  single,
  toNumber,
  toText,
  toTruth,
  type Matrix,
  type Scalar,
  type Value,
} from "./values";

export type FormulaFunction = (args: readonly Value[]) => Scalar;

/** Functions that look at all their arguments; IF and IFERROR are the evaluator's own. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args) => overNumbers(args, (numbers) => numbers.reduce((sum, n) => sum + n, 0)),
  MIN: (args) => overNumbers(args, (numbers) => (numbers.length ? Math.min(...numbers) : 0)),
  MAX: (args) => overNumbers(args, (numbers) => (numbers.length ? Math.max(...numbers) : 0)),
  COUNT: (args) => args.flatMap(cellsOf).filter((value) => typeof value === "number").length,
  COUNTA: (args) => args.flatMap(cellsOf).filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flatMap(cellsOf).filter((v) => v === null || v === "").length,
  SUMPRODUCT: sumProduct,
  ROUND: (args) => numeric(args, (x = 0, digits = 0) => round(x, Math.trunc(digits))),
  ABS: (args) => numeric(args, (x = 0) => Math.abs(x)),
  INT: (args) => numeric(args, (x = 0) => Math.floor(x)),
  MOD: (args) =>
    numeric(args, (x = 0, by = 0) => (by === 0 ? DIVISION_ERROR : x - by * Math.floor(x / by))),
  AND: (args) => truths(args, (all) => all.every(Boolean)),
  OR: (args) => truths(args, (all) => all.some(Boolean)),
  NOT: ([value = null]) => {
    const truth = toTruth(single(value));
    return truth instanceof FormulaError ? truth : !truth;
  },
  ISNUMBER: ([value = null]) => typeof single(value) === "number",
  ISTEXT: ([value = null]) => typeof single(value) === "string",
  ISBLANK: ([value = null]) => single(value) === null,
  ISERROR: ([value = null]) => single(value) instanceof FormulaError,
  LEN: ([value = null]) => onText(value, (text) => text.length),
  TRIM: ([value = null]) => onText(value, (text) => text.trim().replace(/ +/g, " ")),
  VALUE: ([value = null]) => toNumber(single(value)),
  EXACT: ([a = null, b = null]) => onText(a, (first) => onText(b, (second) => first === second)),
  N: ([value = null]) => numberOrZero(single(value)),
  T: ([value = null]) => textOrNothing(single(value)),
  LEFT: ([value = null, count = 1]) =>
    onText(value, (text) => text.slice(0, Number(single(count)))),
  TEXT: ([value = null, format = ""]) =>
    onText(format, (pattern) => {
      const shown = single(value);
      return shown instanceof FormulaError ? shown : display(shown ?? 0, pattern);
    }),
};

function cellsOf(value: Value): readonly Scalar[] {
  return isMatrix(value) ? value.flat() : [value];
}

/** In ranges only numbers count; given directly, text and truth values are read as numbers. */
function overNumbers(
  args: readonly Value[],
  then: (numbers: number[]) => number
): number | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const value of cellsOf(arg)) {
      if (value instanceof FormulaError) return value;
      if (typeof value === "number") numbers.push(value);
      else if (!isMatrix(arg)) {
        const number = toNumber(value);
        if (number instanceof FormulaError) return number;
        numbers.push(number);
      }
    }
  }
  return then(numbers);
}

function numeric(
  args: readonly Value[],
  then: (...numbers: number[]) => number | FormulaError
): number | FormulaError {
  const numbers: number[] = [];
  for (const arg of args) {
    const number = toNumber(single(arg));
    if (number instanceof FormulaError) return number;
    numbers.push(number);
  }
  const result = then(...numbers);
  return typeof result === "number" && !Number.isFinite(result) ? NUMBER_ERROR : result;
}

function truths(args: readonly Value[], then: (all: boolean[]) => boolean): boolean | FormulaError {
  const all: boolean[] = [];
  for (const arg of args) {
    for (const value of cellsOf(arg)) {
      if (isMatrix(arg) && (value === null || typeof value === "string")) continue;
      const truth = toTruth(value);
      if (truth instanceof FormulaError) return truth;
      all.push(truth);
    }
  }
  return all.length === 0 ? VALUE_ERROR : then(all);
}

function onText(value: Value, then: (text: string) => Scalar): Scalar {
  const text = toText(single(value));
  return text instanceof FormulaError ? text : then(text);
}

function numberOrZero(value: Scalar): number | FormulaError {
  if (value instanceof FormulaError || typeof value === "number") return value;
  return value === true ? 1 : 0;
}

function textOrNothing(value: Scalar): string | FormulaError {
  return value instanceof FormulaError || typeof value === "string" ? value : "";
}

function sumProduct(args: readonly Value[]): number | FormulaError {
  const [first, ...others] = args.map((arg): Matrix => (isMatrix(arg) ? arg : [[arg]]));
  let sum = 0;
  for (const [r, row] of (first ?? []).entries()) {
    for (const [c, value] of row.entries()) {
      const factors = [value, ...others.map((other) => other[r]?.[c] ?? null)];
      const failed = factors.find((factor) => factor instanceof FormulaError);
      if (failed instanceof FormulaError) return failed;
      sum += factors.reduce<number>((p, f) => p * (typeof f === "number" ? f : 0), 1);
    }
  }
  return sum;
}
