import { evaluate } from "../../grid/formula/evaluate";
import { parseFormula } from "../../grid/formula/parse";
import { FormulaError, isMatrix, type Scalar, type Value } from "../../grid/formula/values";
import type { CellValue } from "../../grid/Grid";
import { notEmulated } from "../batch/HostError";
import type { World } from "./ExcelClass";

export interface NameResult {
  readonly type: "Range" | "String" | "Integer" | "Double" | "Boolean" | "Error" | "Array";
  readonly value: unknown;
}

/** What the formula of a name that is no range comes to, and Excel's word for the kind of it. */
export function nameResult(formula: string, sheet: string, world: World): NameResult {
  const node = parseFormula(formula.replace(/^=/, ""));
  if (!node) throw notEmulated(`the value of the name's formula ${formula}`);
  const value = evaluate(node, {
    cells: ({ sheetName, area }) => {
      const home = sheetName === null ? sheet : world.findSheet(sheetName)?.id;
      if (home === undefined) return new FormulaError("#REF!");
      return world.grid.values(home, area).map((row) => row.map(scalar));
    },
    named: (name) => named(name, sheet, world),
  });
  return { type: typeOf(value), value: plain(value) };
}

function named(name: string, sheet: string, world: World): Value | null {
  const same = world.grid.names().filter((item) => item.name.toLowerCase() === name.toLowerCase());
  const found =
    same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === undefined);
  return found ? (nameResult(found.formula, sheet, world).value as Value) : null;
}

function scalar(value: CellValue): Scalar {
  if (value === "") return null;
  return typeof value === "string" && ERROR.test(value) ? new FormulaError(value) : value;
}

const ERROR = /^#[A-Z0-9/]+[!?]?$/;

function typeOf(value: Value): NameResult["type"] {
  if (isMatrix(value)) return "Array";
  if (value instanceof FormulaError) return "Error";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "string") return "String";
  return Number.isInteger(value ?? 0) ? "Integer" : "Double";
}

function plain(value: Value): unknown {
  if (isMatrix(value)) return value.map((row) => row.map(plainScalar));
  return plainScalar(value);
}

function plainScalar(value: Scalar): CellValue {
  return value instanceof FormulaError ? value.code : (value ?? "");
}
