import { type IWorksheetData, VerticalAlign } from "@univerjs/core";

/** The font of a new Chinese workbook in Excel. */
export const DEFAULT_FONT = "等线";
export const DEFAULT_FONT_SIZE = 11;

/** A new sheet, of Excel's own default sizes and style. */
export const NEW_SHEET = {
  rowCount: 200,
  columnCount: 40,
  defaultColumnWidth: 72,
  defaultRowHeight: 24,
  defaultStyle: { ff: DEFAULT_FONT, fs: DEFAULT_FONT_SIZE, vt: VerticalAlign.MIDDLE },
} satisfies Partial<IWorksheetData>;
