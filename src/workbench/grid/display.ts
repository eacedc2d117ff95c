import type { CellValue } from "./Grid";
import { round } from "./rounding";

/** What a cell shows: the number formats that tables of figures use, and no others. */
export function display(value: CellValue, format: string): string {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const sections = splitSections(format);
  if (typeof value === "string") return showText(value, sections[3]);
  if (format === "" || format === "@" || format === "General") return general(value);
  const [positive = "General", negative, zero] = sections;
  if (value === 0 && zero !== undefined) return showNumber(0, zero);
  if (value < 0 && negative !== undefined) return showNumber(-value, negative);
  return showNumber(value, positive);
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;"\\])+/g) ?? [];
}

function showText(text: string, section: string | undefined): string {
  return section === undefined ? text : literal(section).replace("@", text);
}

const MOST_DIGITS = 11;

function general(value: number): string {
  const shown = Number(value.toPrecision(MOST_DIGITS - 1));
  return String(Number.isInteger(value) && Math.abs(value) < 1e11 ? value : shown);
}

function showNumber(value: number, section: string): string {
  const pattern = /[#0?,]+(?:\.[#0?]*)?%?|General/.exec(withoutLiterals(section))?.[0];
  if (pattern === undefined) return literal(section);
  const shown = pattern === "General" ? general(value) : digits(value, pattern);
  const at = withoutLiterals(section).indexOf(pattern);
  const before = literal(section.slice(0, at));
  const after = literal(section.slice(at + pattern.length));
  return before + shown + after;
}

function digits(value: number, pattern: string): string {
  const percent = pattern.endsWith("%");
  const [whole = "", fraction = ""] = pattern.replace("%", "").split(".");
  const size = fraction.length;
  const rounded = round(percent ? value * 100 : value, size);
  const [integer = "", decimals = ""] = Math.abs(rounded).toFixed(size).split(".");
  const least = whole.replace(/[^0]/g, "").length;
  let shown = integer === "0" && least === 0 ? "" : integer.padStart(least, "0");
  if (whole.includes(",")) shown = shown.replace(/\B(?=(\d{3})+$)/g, ",");
  const kept = trimOptional(decimals, fraction);
  const sign = rounded < 0 ? "-" : "";
  return `${sign}${shown}${kept === "" ? "" : `.${kept}`}${percent ? "%" : ""}`;
}

/** "#" after the point shows nothing where there is nothing to show. */
function trimOptional(decimals: string, fraction: string): string {
  const least = fraction.lastIndexOf("0") + 1;
  return decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, "");
}

/** Same length, so that positions stay. */
function withoutLiterals(section: string): string {
  return section.replace(/"[^"]*"|\\.|_./g, (text) => " ".repeat(text.length));
}

function literal(section: string): string {
  return section.replace(/_./g, " ").replace(/\\(.)|"([^"]*)"/g, "$1$2");
}
