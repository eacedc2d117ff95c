import type { Reference } from "../address";
import { GridRefusal } from "../Grid";
import { FUNCTIONS } from "./functions";
import type { BinaryOperator, Node } from "./parse";
import {
  DIVISION_ERROR,
  FormulaError,
  NAME_ERROR,
  NUMBER_ERROR,
  isMatrix,
  single,
  toNumber,
  toText,
  toTruth,
  type Scalar,
  type Value,
} from "./values";

/** Where a formula finds the cells and names it mentions. */
export interface Surroundings {
  cells(reference: Reference): Value;
  /** The formula behind a defined name; null when there is no such name. */
  named(name: string): Value | null;
}

export function evaluate(node: Node, around: Surroundings): Value {
  switch (node.type) {
    case "constant":
      return node.value;
    case "error":
      return new FormulaError(node.code);
    case "reference":
      return around.cells(node.reference);
    case "name":
      return around.named(node.name) ?? NAME_ERROR;
    case "minus":
      return each(evaluate(node.operand, around), (value) => negated(toNumber(value), -1));
    case "percent":
      return each(evaluate(node.operand, around), (value) => negated(toNumber(value), 0.01));
    case "binary":
      return pairwise(evaluate(node.left, around), evaluate(node.right, around), (left, right) =>
        combine(node.operator, left, right)
      );
    case "array":
      return node.rows.map((row) => row.map((cell) => single(evaluate(cell, around))));
    case "beyond":
      throw new GridRefusal("NotImplemented", `the workbench does not calculate ${node.what}`);
    case "call":
      return call(node.name, node.args, around);
  }
}

function call(name: string, args: readonly Node[], around: Surroundings): Value {
  if (name === "IF") return choose(args, around);
  if (name === "IFERROR") {
    const [tried, instead] = args;
    const value = tried ? single(evaluate(tried, around)) : null;
    if (!(value instanceof FormulaError)) return value;
    return instead ? evaluate(instead, around) : "";
  }
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return known ? known(args.map((arg) => evaluate(arg, around))) : NAME_ERROR;
}

function choose([test, yes, no]: readonly Node[], around: Surroundings): Value {
  const truth = toTruth(test ? single(evaluate(test, around)) : null);
  if (truth instanceof FormulaError) return truth;
  const branch = truth ? yes : no;
  return branch ? evaluate(branch, around) : truth;
}

function negated(number: number | FormulaError, factor: number): Scalar {
  return number instanceof FormulaError ? number : number * factor;
}

function each(value: Value, then: (value: Scalar) => Scalar): Value {
  return isMatrix(value) ? value.map((row) => row.map(then)) : then(value);
}

/** Cell by cell where either side is a range; one cell goes with every cell of the other side. */
function pairwise(a: Value, b: Value, then: (a: Scalar, b: Scalar) => Scalar): Value {
  const left = isOneCell(a) ? single(a) : a;
  const right = isOneCell(b) ? single(b) : b;
  if (isMatrix(left)) {
    return left.map((row, r) =>
      row.map((value, c) => then(value, isMatrix(right) ? (right[r]?.[c] ?? null) : right))
    );
  }
  if (isMatrix(right)) return right.map((row) => row.map((value) => then(left, value)));
  return then(left, right);
}

function isOneCell(value: Value): boolean {
  return isMatrix(value) && value.length === 1 && value[0]?.length === 1;
}

function combine(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  switch (operator) {
    case "&":
      return `${toText(left)}${toText(right)}`;
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return calculate(operator, toNumber(left), toNumber(right));
    default:
      return compares(operator, order(left, right));
  }
}

function calculate(
  operator: "+" | "-" | "*" | "/" | "^",
  left: number | FormulaError,
  right: number | FormulaError
): Scalar {
  if (left instanceof FormulaError) return left;
  if (right instanceof FormulaError) return right;
  if (operator === "/" && right === 0) return DIVISION_ERROR;
  const result = {
    "+": left + right,
    "-": left - right,
    "*": left * right,
    "/": left / right,
    "^": left ** right,
  }[operator];
  return Number.isFinite(result) ? result : NUMBER_ERROR;
}

function compares(operator: BinaryOperator, sign: number): boolean {
  switch (operator) {
    case "=":
      return sign === 0;
    case "<>":
      return sign !== 0;
    case "<":
      return sign < 0;
    case ">":
      return sign > 0;
    case "<=":
      return sign <= 0;
    default:
      return sign >= 0;
  }
}

type Plain = number | string | boolean | null;

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order: numbers before texts before truth values; a blank is 0, "" or FALSE as need be. */
function order(left: Plain, right: Plain): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string")
    return byText(a.toLowerCase(), b.toLowerCase());
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function rank(value: number | string | boolean): number {
  return RANK[typeof value as keyof typeof RANK];
}

function blankLike(other: Plain): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
