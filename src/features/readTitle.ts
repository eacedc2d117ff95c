import type { SheetSnapshot } from "../sheets/Sheets";

export interface Title {
  readonly unit: string;
  readonly year: number;
}

const title = /^(.*?)((?:19|20)\d{2})\s*年(?:度)?.*年度报告/;

/** Reads unit and year from a heading such as "××县民政局2025年政府信息公开工作年度报告". */
export function readTitle(sheet: SheetSnapshot): Title | null {
  for (const line of sheet.values) {
    for (const value of line) {
      const match = typeof value === "string" ? title.exec(value.normalize("NFKC").trim()) : null;
      if (match) return { unit: (match[1] ?? "").trim(), year: Number(match[2]) };
    }
  }
  return null;
}
