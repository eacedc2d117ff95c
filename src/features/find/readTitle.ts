import type { SheetSnapshot } from "../../sheets/Sheets";

/** A title is short; the pattern is not tried on pages of text. */
const longest = 200;

export interface Title {
  readonly unit: string;
  readonly year: number;
}

/** Without commas and stops, or a sentence that mentions the report would pass for its title. */
const title = /^([^,;:。]*?)((?:19|20)\d{2})\s*年(?:度)?[^,;:。]*年度报告/;

/** Reads unit and year from a heading such as "××县民政局2025年政府信息公开工作年度报告". */
export function readTitle(sheet: Pick<SheetSnapshot, "values">): Title | null {
  for (const line of sheet.values) {
    for (const value of line) {
      const match = typeof value === "string" ? title.exec(inOneLine(value)) : null;
      if (match) return { unit: (match[1] ?? "").trim(), year: Number(match[2]) };
    }
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
