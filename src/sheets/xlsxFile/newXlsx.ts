import { NewWorkbook } from "./NewWorkbook";
import type { XlsxWorkbook } from "./XlsxWorkbook";

/** A new workbook with blank sheets of these names; Excel opens none without a sheet. */
export function newXlsx(sheets: readonly string[] = []): XlsxWorkbook {
  return new NewWorkbook(sheets);
}
