import type { CellValue } from "../../sheets/Sheets";

/** As it is written into a cell: what was text stays text, whatever it looks like. */
export function asTyped(value: CellValue): CellValue {
  return typeof value === "string" ? `'${value}` : value;
}
