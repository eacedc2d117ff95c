import type { CellValue } from "../../grid/Grid";

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)$/;

/** Excel's word for the type of a value that a cell without a formula has. */
export function valueType(value: CellValue): "Empty" | "Double" | "Boolean" | "Error" | "String" {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERRORS.test(value) ? "Error" : "String";
}
