import type { Code } from "../../../engine/Code";
import type { Figure } from "../../../engine/Figure";
import type { CellValue } from "../../../sheets/Sheets";

/** A cell of a table that was found, by its place and by the names of its row and column. */
export interface FoundCell {
  readonly code: Code;
  readonly sheet: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly rowLabel: string;
  readonly columnLabel: string;
  readonly value: CellValue;
  readonly figure: Figure;
  /** It stands in last year's report. */
  readonly year?: "prior";
}
