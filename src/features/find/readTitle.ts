import type { CellValue, SheetSnapshot } from "../../sheets/Sheets";

/** A title is short; the pattern is not tried on pages of text. */
const longest = 200;

export interface Title {
  readonly unit: string;
  readonly year: number;
}

/** Without commas and stops, or a sentence that mentions the report would pass for its title. */
const before = /^([^,;:。]*?)((?:19|20)\d{2})\s*年(?:度)?[^,;:。]*(?:年度报告|公开情况统计表)/;
const behind = /^([^,;:。]*?)政府信息公开情况统计表\s*\(\s*((?:19|20)\d{2})\s*年(?:度)?\s*\)/;

/** Reads unit and year from a heading such as "××县民政局2025年政府信息公开工作年度报告". */
export function readTitle({ values }: Pick<SheetSnapshot, "values">): Title | null {
  for (const line of values) {
    const title = titleIn(line);
    if (title) return title;
  }
  return null;
}

/** The title that stands in one of the cells. */
export function titleIn(line: readonly CellValue[]): Title | null {
  for (const value of line) {
    if (typeof value !== "string" || !value.includes("年")) continue;
    const text = inOneLine(value);
    const match = before.exec(text) ?? behind.exec(text);
    if (match) return { unit: (match[1] ?? "").trim(), year: Number(match[2]) };
  }
  return null;
}

function inOneLine(text: string): string {
  return text
    .slice(0, longest)
    .normalize("NFKC")
    .replace(/[\r\n]+/g, "")
    .trim();
}
