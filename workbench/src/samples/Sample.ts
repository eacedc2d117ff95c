/** A workbook as somebody else made it by hand: what stands in its cells and how it looks, no more. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  /** Column widths in points, from column A on. */
  readonly widths: readonly number[];
  /** Row heights in points by row number, where they are not the usual. */
  readonly heights: Readonly<Record<string, number>>;
  /** Cells from A1 on: a number is a number, a text a text, "=…" a formula, null a blank cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges: readonly string[];
  /** The areas that have a look. */
  readonly styles: Readonly<Partial<Record<SampleStyle, readonly string[]>>>;
}

export type SampleStyle = "title" | "note" | "section" | "head" | "label" | "figure" | "text";
