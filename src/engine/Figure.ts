import type { Code } from "./Code";
import type { Decimal } from "./Decimal";

/**
 * What one cell of a table says, named as what it is. Only a `number` takes part in arithmetic;
 * a blank is not zero.
 */
export type Figure =
  | NumberFigure
  | { readonly is: "blank" }
  /** "/", "—", "无": somebody meant "nothing here" and wrote no number. */
  | { readonly is: "placeholder"; readonly text: string }
  | { readonly is: "text"; readonly text: string }
  /** An error value of the spreadsheet, such as #REF!. */
  | { readonly is: "error"; readonly text: string }
  /** The table has no such row or column. */
  | { readonly is: "absent" };

export interface NumberFigure {
  readonly is: "number";
  readonly value: Decimal;
  /** As it stands in the cell. */
  readonly text: string;
  /** A true number; digits kept as text; or text that leads with a sign, such as "+1036" or "减4". */
  readonly written: "number" | "text" | "signed text";
  /** What stands behind the digits: "件", "万元", or a note in brackets; null when nothing does. */
  readonly unit: string | null;
  /** `text` has digits that a program's own addition left; `value` is the figure without them. */
  readonly noise?: true;
}

export type Figures = ReadonlyMap<Code, Figure>;

export const absent: Figure = { is: "absent" };
