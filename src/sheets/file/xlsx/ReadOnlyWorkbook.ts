import type { Applied, Edit, Place, SheetSnapshot, Snapshot } from "../../Sheets";
import { SheetsError } from "../../SheetsError";
import { FileError } from "../FileError";
import type { XlsxWorkbook } from "./XlsxWorkbook";

const onlyXlsx = "only an .xlsx can be changed";

/** A workbook of a format that is read but not written: .xls, .xlsb, .ods, a web page. */
export class ReadOnlyWorkbook implements XlsxWorkbook {
  readonly hasMacros = false;

  constructor(private readonly sheets: readonly SheetSnapshot[]) {}

  read(): Promise<Snapshot> {
    return Promise.resolve({ sheets: this.sheets, marks: [], manualCalculation: false });
  }

  apply(): Promise<Applied> {
    return Promise.reject(new SheetsError("unsupported", onlyXlsx));
  }

  /** Nothing that would have to be put back can be done to it. */
  remember(): Promise<readonly Edit[]> {
    return Promise.resolve([]);
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(null);
  }

  select(): Promise<void> {
    return Promise.reject(new SheetsError("unsupported", onlyXlsx));
  }

  toBytes(): Promise<Uint8Array> {
    return Promise.reject(new FileError("onlyXlsx", onlyXlsx));
  }
}
