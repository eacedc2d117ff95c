import type { Format, MarkStyle, Page, Place, Rule, SheetSnapshot } from "../../../Sheets";

/** All that a new workbook's sheet holds and shows. */
export interface SheetContent {
  readonly cells: SheetSnapshot;
  /** Not at all, by this product, or by somebody else. */
  readonly lock: "none" | "own" | "other";
  readonly merges: readonly Place[];
  /** Later ones lie over earlier ones. */
  readonly formats: readonly { readonly at: Place; readonly format: Format }[];
  readonly rules: readonly { readonly at: Place; readonly rule: Rule }[];
  /** Points, by column and by row. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly page: Page | null;
  readonly marks: readonly SheetMark[];
  /** The sheet that is seen first. */
  readonly active: boolean;
}

export interface SheetMark {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With its leading "=". */
  readonly formula: string;
  readonly style: MarkStyle;
}
