import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { parseReference } from "../grid/address";
import type { Area } from "../grid/Grid";
import type { Sample, SampleSheet, SampleStyle } from "../samples/Sample";
import { toRange } from "./Book";
import { eachCell } from "./extent";
import { NEW_SHEET } from "./newSheet";
import { toPixels } from "./sizes";
import { textContent, typedContent } from "./typed";

const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
const box: IBorderData = { t: line, b: line, l: line, r: line };

const centred = { ht: HorizontalAlign.CENTER, vt: VerticalAlign.MIDDLE };
const wrapped = { tb: WrapStrategy.WRAP, bd: box };

/** The plain look of a table that somebody drew by hand. */
const STYLES: Readonly<Record<SampleStyle, IStyleData>> = {
  title: { ...centred, fs: 16, bl: BooleanNumber.TRUE },
  note: { fs: 9, cl: { rgb: "#595959" }, vt: VerticalAlign.MIDDLE },
  section: { fs: 12, bl: BooleanNumber.TRUE, vt: VerticalAlign.MIDDLE },
  head: { ...centred, ...wrapped, bl: BooleanNumber.TRUE },
  label: { ...wrapped, vt: VerticalAlign.MIDDLE },
  figure: { ...centred, bd: box },
  text: { ...centred, ...wrapped },
};

/** Opens the sample as a fresh workbook in Univer. */
export function openWorkbook(api: FUniver, sample: Sample): FWorkbook {
  const sheets = sample.sheets.map((sheet, index) => worksheetData(`sheet-${index + 1}`, sheet));
  const data: Partial<IWorkbookData> = {
    id: "workbook",
    name: sample.title,
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
  return api.createWorkbook(data);
}

function worksheetData(
  id: string,
  sheet: SampleSheet
): Partial<IWorksheetData> & { readonly id: string } {
  const columnData = sheet.widths.map((width) => ({ w: toPixels(width) }));
  const rowData = Object.entries(sheet.heights).map(([row, height]) => [
    Number(row) - 1,
    { h: toPixels(height), ia: BooleanNumber.FALSE },
  ]);
  return {
    ...NEW_SHEET,
    id,
    name: sheet.name,
    cellData: cellData(sheet),
    columnData: Object.fromEntries(columnData.entries()),
    rowData: Object.fromEntries(rowData) as NonNullable<IWorksheetData["rowData"]>,
    mergeData: sheet.merges.map((address) => toRange(areaOf(address))),
  };
}

function cellData(sheet: SampleSheet): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const cell = (row: number, column: number): ICellData => ((cells[row] ??= {})[column] ??= {});
  sheet.rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content === null) return;
      const isText = typeof content === "string" && !content.startsWith("=");
      const { v, t, f } = isText ? textContent(content) : typedContent(content, "General");
      Object.assign(cell(r, c), f ? { f } : { v, t });
    })
  );
  // Every cell under a merge bears the style too, or Univer leaves out the borders inside.
  for (const [name, addresses] of Object.entries(sheet.styles)) {
    const style = STYLES[name as SampleStyle];
    for (const address of addresses) {
      eachCell(areaOf(address), (row, column) => {
        cell(row, column).s = style;
      });
    }
  }
  return cells;
}

function areaOf(address: string): Area {
  const reference = parseReference(address);
  if (!reference) throw new Error(`Not an address: ${address}`);
  return reference.area;
}
