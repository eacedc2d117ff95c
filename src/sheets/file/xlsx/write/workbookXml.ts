import { absoluteAddress, sheetPrefix } from "../../../address";
import { lockName } from "../../../ownLock";
import type { Page } from "../../../Sheets";
import { xstring } from "../package/xstring";
import type { SheetContent } from "./SheetContent";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const officeRelations =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The workbook part. Excel is asked to calculate when it opens the file: formulas have no results yet. */
export function workbookXml(sheets: readonly SheetContent[]): string {
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.active)
  );
  const list = sheets.map(
    ({ cells: { id, name, visible } }, index) =>
      `<sheet name="${xstring(name)}" sheetId="${sheetNumber(id)}"${visible ? "" : ` state="hidden"`} r:id="rId${index + 1}"/>`
  );
  const names = sheets.flatMap(namesOf);
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}">` +
    `<bookViews><workbookView activeTab="${active}"/></bookViews>` +
    `<sheets>${list.join("")}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "") +
    `<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>`
  );
}

/** The names that a sheet brings along; `index` is its place among the sheets. */
export function namesOf({ cells, page, lock }: SheetContent, index: number): string[] {
  return [
    ...(page ? printNames(cells.name, page, index) : []),
    ...(lock === "own"
      ? [`<definedName name="${lockName}" localSheetId="${index}" hidden="1">TRUE</definedName>`]
      : []),
  ];
}

/** The names by which Excel keeps what is printed, and which rows on each page (18.2.5). */
function printNames(sheet: string, { area, titleRows: [first, last] }: Page, index: number) {
  const prefix = sheetPrefix(sheet);
  const from = absoluteAddress(area.row, area.column);
  const to = absoluteAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  const name = (title: string, reference: string) =>
    `<definedName name="_xlnm.${title}" localSheetId="${index}">${xstring(reference)}</definedName>`;
  return [
    name("Print_Area", `${prefix}${from}:${to}`),
    name("Print_Titles", `${prefix}$${first + 1}:$${last + 1}`),
  ];
}

/** 7 for "sheet-7". */
export function sheetNumber(id: string): number {
  return Number(id.replace(/\D+/g, ""));
}
