import type { Sheets } from "../Sheets";
import { applyEdits } from "./applyEdits";
import { readSelection } from "./readSelection";
import { readWorkbook } from "./readWorkbook";
import { rememberCells } from "./rememberCells";
import { selectAreas } from "./selectAreas";

/** The open workbook, through office.js. Needs ExcelApi 1.9; the product's floor is 1.14. */
export function excelSheets(): Sheets {
  return {
    read: readWorkbook,
    remember: rememberCells,
    apply: applyEdits,
    selection: readSelection,
    select: selectAreas,
  };
}
