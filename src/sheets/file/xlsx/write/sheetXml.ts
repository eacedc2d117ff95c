import { areaAddress, cellAddress } from "../../../address";
import type { Page, Rule } from "../../../Sheets";
import { cfRule } from "../styles/looks";
import { xstring } from "../package/xstring";
import { sheetData } from "./sheetData";
import type { SheetContent } from "./SheetContent";
import type { StyleBook } from "../styles/StyleBook";
import type { Texts } from "./Texts";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Widths are kept in digits of the workbook's font: 8 pixels each, at 96 pixels to 72 points. */
const pointsPerDigit = 6;
/** Excel has no open bounds between two whole numbers. */
const widest = 999_999_999;

/**
 * A worksheet part; its elements in the order that CT_Worksheet prescribes.
 *
 * @param look the number of a mark's look among the differential formats
 */
export function sheetXml(
  content: SheetContent,
  styles: StyleBook,
  texts: Texts,
  look: (mark: SheetContent["marks"][number]) => number
): string {
  const { page, marks, active } = content;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheet}">` +
    (page ? `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` : "") +
    `<sheetViews><sheetView${active ? ` tabSelected="1"` : ""} workbookViewId="0"/></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="13.5"/>` +
    columns(content) +
    sheetData(content, styles, texts) +
    // As 插入报表 protects: widths and heights may be changed, no password.
    (content.lock !== "none"
      ? `<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`
      : "") +
    merges(content) +
    marks.map((mark, index) => conditionalFormat(mark, look(mark), index + 1)).join("") +
    validations(content) +
    (page ? print(page) : "") +
    `</worksheet>`
  );
}

function columns({ widths }: SheetContent): string {
  const each = [...widths]
    .sort(([a], [b]) => a - b)
    .map(
      ([column, width]) =>
        `<col min="${column + 1}" max="${column + 1}" width="${width / pointsPerDigit}" customWidth="1"/>`
    );
  return each.length > 0 ? `<cols>${each.join("")}</cols>` : "";
}

function merges({ merges: areas }: SheetContent): string {
  const each = areas.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return each.length > 0 ? `<mergeCells count="${each.length}">${each.join("")}</mergeCells>` : "";
}

function conditionalFormat(
  { row, column, formula }: SheetContent["marks"][number],
  look: number,
  priority: number
): string {
  const rule = cfRule(xstring(formula.slice(1)), look, priority);
  return `<conditionalFormatting sqref="${cellAddress(row, column)}">${rule}</conditionalFormatting>`;
}

function validations({ rules }: SheetContent): string {
  const each = rules.map(({ at, rule }) => validation(areaAddress(at), rule));
  return each.length > 0
    ? `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`
    : "";
}

function validation(area: string, { kind, least, title, message }: Rule): string {
  const bounds = least === null ? `operator="between"` : `operator="greaterThanOrEqual"`;
  const formulas =
    least === null
      ? `<formula1>${-widest}</formula1><formula2>${widest}</formula2>`
      : `<formula1>${least}</formula1>`;
  return (
    `<dataValidation type="${kind === "wholeNumber" ? "whole" : "decimal"}" ${bounds} allowBlank="1" showErrorMessage="1" ` +
    `errorTitle="${xstring(title)}" error="${xstring(message)}" sqref="${area}">${formulas}</dataValidation>`
  );
}

/** A4, in the middle, one page wide and as a rule one high; a height of 0 is as many as it takes. */
function print({ orientation, fit }: Page): string {
  return (
    `<printOptions horizontalCentered="1"/>` +
    `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${fit === "width" ? 0 : 1}"/>`
  );
}
