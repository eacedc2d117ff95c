import type { CellValue, Validation } from "./Grid";

/** Whether a cell may hold the value. Rules that need a calculation are taken as kept. */
export function accepts(validation: Validation, value: CellValue): boolean {
  if (value === "") return validation.ignoreBlank;
  switch (validation.kind) {
    case "wholeNumber":
      return Number.isInteger(value) && compares(validation, Number(value));
    case "decimal":
      return typeof value === "number" && compares(validation, value);
    case "list":
      return acceptsItem(String(validation.formula1), value);
    case "custom":
      return true;
  }
}

function acceptsItem(source: string, value: CellValue): boolean {
  if (source.startsWith("=")) return true;
  return source.split(",").some((item) => item.trim() === String(value));
}

function compares({ operator, formula1, formula2 }: Validation, value: number): boolean {
  const first = Number(formula1);
  const second = Number(formula2);
  if (Number.isNaN(first)) return true;
  switch (operator) {
    case "Between":
      return value >= first && value <= second;
    case "NotBetween":
      return value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return true;
  }
}
