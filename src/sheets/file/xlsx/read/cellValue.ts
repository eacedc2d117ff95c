import type { CellObject } from "@e965/xlsx";
import type { CellValue } from "../../../Sheets";
import { limits } from "../../limits";

/** Error values by the codes of the file format (MS-XLS 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** Digits that mean the number they show: "0501" and "1e5" are something else. */
const numeral = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** A cell's value as Excel's API reports it; `typed` turns plain digits into a number. */
export function cellValue({ t, v }: CellObject, typed: boolean): CellValue {
  switch (t) {
    case "n":
      return typeof v === "number" && Number.isFinite(v) ? v : "";
    case "b":
      return v === true;
    case "e":
      // Errors younger than the library (#SPILL!, #CALC!) come without a code.
      return errors[typeof v === "number" ? v : -1] ?? "#UNKNOWN!";
    case "s":
      return textOrNumber(String(v ?? "").slice(0, limits.workbook.text), typed);
    default:
      return "";
  }
}

function textOrNumber(text: string, typed: boolean): CellValue {
  return typed && numeral.test(text.trim()) ? Number(text) : text;
}

export function cellFormula(f: string): string {
  return f.startsWith("=") ? f : `=${f}`;
}
