import type { SourceReader } from "../../taskpane/session/SourceReader";
import type { SheetLook } from "../../sheets/SheetLook";
import type { Sheets } from "../../sheets/Sheets";

/** A workbook in a file, as the page's entry opens it. */
export interface FileWorkbook extends Sheets {
  readonly hasMacros: boolean;
  look(sheet: string): SheetLook;
  toBytes(): Promise<Uint8Array>;
}

/** Where files come in and new ones are made; the page's entry knows how. */
export interface Door {
  /** Whether the file is a workbook, by its bytes. */
  isWorkbook(name: string, bytes: Uint8Array): boolean;
  /** Rejects with a `SourceFailure`. */
  workbook(bytes: Uint8Array): Promise<FileWorkbook>;
  /** A workbook without sheets. */
  blank(): FileWorkbook;
  /** The file as it is now; rejects with a `SourceFailure`. */
  bytes(workbook: FileWorkbook): Promise<Uint8Array>;
  readonly reader: SourceReader;
}
