import type { SheetLook } from "../../SheetLook";
import type { Ability, Applied, Edit, Place, SheetSnapshot, Snapshot } from "../../Sheets";
import { SheetsError } from "../../SheetsError";
import { FileError } from "../FileError";
import { shownText } from "./look/shownText";
import type { XlsxWorkbook } from "./XlsxWorkbook";

const onlyXlsx = "only an .xlsx can be changed";

/** A workbook of a format that is read but not written: .xls, .xlsb, .ods, a web page. */
export class ReadOnlyWorkbook implements XlsxWorkbook {
  readonly lacks: readonly Ability[] = ["change", "layOut", "calculate"];
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

  /** The library tells no looks of these. */
  look(): SheetLook {
    return {
      ...{ widths: new Map(), heights: new Map(), merges: [], frozen: { rows: 0, columns: 0 } },
      format: () => ({}),
      text: (_, __, value) => shownText(value),
    };
  }

  toBytes(): Promise<Uint8Array> {
    return Promise.reject(new FileError("onlyXlsx", onlyXlsx));
  }
}
