import { NewWorkbook } from "./NewWorkbook";

/** A new workbook with blank sheets of these names; Excel opens none without a sheet. */
export function newXlsx(sheets: readonly string[] = []): NewWorkbook {
  return new NewWorkbook(sheets);
}
