import type { SheetLook } from "../../SheetLook";
import type { Sheets } from "../../Sheets";

/** A workbook in a file: nothing is on disk until its bytes are asked for and written. */
export interface XlsxWorkbook extends Sheets {
  /** An .xlsx or .xlsm. Rejects with a `FileError`: `onlyXlsx`, `cannotKeep`. */
  toBytes(): Promise<Uint8Array>;
  /** How a sheet looks, by its id. */
  look(sheet: string): SheetLook;
  /** It has macros, and must be named .xlsm. */
  readonly hasMacros: boolean;
}
