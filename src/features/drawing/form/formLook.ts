import type { Format, Rule } from "../../../sheets/Sheets";
import type { ColumnShape } from "../../../engine/Check";

/** How the parts of a printed form look; light enough to print on a black-and-white machine. */
export const formLook = {
  title: { bold: true, size: 14, horizontal: "Center", vertical: "Center", wrap: true },
  heading: { bold: true, size: 12, horizontal: "Center", vertical: "Center", wrap: true },
  whole: {
    size: 10,
    vertical: "Center",
    horizontal: "Center",
    wrap: true,
    grid: "#7F7F7F",
    locked: true,
  },
  label: { horizontal: "Left" },
  input: { fill: "#FFFDF2", locked: false },
  total: { fill: "#E8F0FA", bold: true, locked: false },
} as const satisfies Record<string, Format>;

/** What a cell of the column should take; null where the form leaves it open. */
export function ruleFor({ nature, unit }: ColumnShape, words: RuleWords): Rule | null {
  if (nature === "count") return { kind: "wholeNumber", least: 0, ...words.count };
  if (nature === "change") return { kind: "wholeNumber", least: null, ...words.change };
  return unit === null ? null : { kind: "decimal", least: 0, ...words.money };
}

export type RuleWords = Readonly<
  Record<"count" | "change" | "money", { readonly title: string; readonly message: string }>
>;

/** What a printed form says beside the names of its own rows and columns. */
export interface FormWords extends RuleWords {
  readonly reportTitle: (unit: string, year: number | null) => string;
}
