import type { Validation } from "../../grid/Grid";
import { invalidArgument } from "../batch/HostError";
import { choice, isObject, unsupportedValue } from "./arguments";
import { checkFormula } from "./checkFormula";

type Rule = Pick<Validation, "kind" | "operator" | "formula1" | "formula2">;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** From the API's rule: one property names the kind. */
export function validationOf(value: unknown): Rule {
  const [entry, ...more] = Object.entries(isObject(value) ? value : {}).filter(
    ([, part]) => part !== null && part !== undefined
  );
  if (!entry || more.length > 0 || !isObject(entry[1])) throw invalidArgument("rule");
  const [kind, part] = entry;
  switch (kind) {
    case "wholeNumber":
    case "decimal":
      return numeric(kind, part);
    case "custom":
      return { kind, operator: "", formula1: operand(part["formula"]), formula2: null };
    case "list":
      if (typeof part["source"] !== "string")
        throw unsupportedValue("a list source", part["source"]);
      return { kind, operator: "", formula1: part["source"], formula2: null };
    default:
      throw unsupportedValue("data validation of kind", kind);
  }
}

function numeric(kind: "wholeNumber" | "decimal", part: Readonly<Record<string, unknown>>): Rule {
  const operator = choice(part["operator"], OPERATORS, "operator");
  const two = operator === "Between" || operator === "NotBetween";
  return {
    kind,
    operator,
    formula1: operand(part["formula1"]),
    formula2: two ? operand(part["formula2"]) : null,
  };
}

function operand(value: unknown): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") throw invalidArgument("formula");
  if (value.startsWith("=")) checkFormula(value);
  return value;
}

/** Back to the API's rule. */
export function ruleOf({
  kind,
  operator,
  formula1,
  formula2,
}: Validation): Record<string, unknown> {
  switch (kind) {
    case "custom":
      return { custom: { formula: formula1 } };
    case "list":
      return { list: { source: formula1, inCellDropDown: true } };
    default:
      return { [kind]: { formula1, ...(formula2 !== null && { formula2 }), operator } };
  }
}
