import type { Area, CellValue, Edit, Format } from "../../../sheets/Sheets";
import { formLook } from "../form/formLook";
import { padding, textHeight } from "../form/rowHeight";

/** Points; together the width between the margins of an upright A4 page. */
const widths = [42, 52, 190, 78, 78, 72];

const looks = {
  small: { size: 9, font: "#595959", wrap: true, vertical: "Center" },
  title: formLook.title,
  section: { size: 11, bold: true, vertical: "Center" },
  head: { size: 10, bold: true, wrap: true, vertical: "Center", fill: "#E8F0FA", grid: "#7F7F7F" },
  row: { size: 10, wrap: true, vertical: "Center", horizontal: "Left", grid: "#7F7F7F" },
  text: { size: 10, wrap: true, vertical: "Center", horizontal: "Left" },
  sign: { size: 11, vertical: "Center" },
} as const satisfies Record<string, Format>;

export type Look = keyof typeof looks;

/** A text and the columns it takes. */
export type Part = readonly [text: string, columns: number];

/** What is to be printed, line by line. */
export class ReportPage {
  private readonly lines: { readonly look: Look; readonly parts: readonly Part[] }[] = [];

  line(look: Look, ...parts: readonly Part[]) {
    this.lines.push({ look, parts });
  }

  /** One text over the whole width. */
  wide(look: Look, text: string) {
    this.line(look, [text, widths.length]);
  }

  get area(): Area {
    return { row: 0, column: 0, rows: this.lines.length, columns: widths.length };
  }

  /** The edits that write the page on a blank sheet. */
  edits(sheet: string): Edit[] {
    const { area } = this;
    return [
      { do: "widths", sheet, column: 0, widths },
      { do: "write", at: { ...area, sheet }, rows: this.lines.map(({ parts }) => cellsOf(parts)) },
      ...this.lines.flatMap(({ look, parts }, row): Edit[] => [
        { do: "format", at: { ...area, sheet, row, rows: 1 }, format: looks[look] },
        { do: "height", sheet, row, rows: 1, height: heightOf(look, parts) },
        ...mergesOf(parts).map((span): Edit => ({
          do: "merge",
          at: { sheet, row, rows: 1, ...span },
        })),
      ]),
      {
        do: "page",
        sheet,
        page: { orientation: "portrait", area, titleRows: [1, 1], fit: "width" },
      },
    ];
  }
}

function cellsOf(parts: readonly Part[]): CellValue[] {
  return parts.flatMap(([text, columns]) => [
    cellOf(text),
    ...new Array<CellValue>(columns - 1).fill(""),
  ]);
}

const plainNumber = /^\d{1,15}$|^\d{1,9}\.\d{1,6}$/;

/** Whatever a text looks like it is text, save an amount: Excel finds fault with digits as text. */
function cellOf(text: string): CellValue {
  if (plainNumber.test(text)) return Number(text);
  return text && `'${text}`;
}

function spansOf(parts: readonly Part[]) {
  let column = 0;
  return parts.map(([text, columns]) => {
    const span = { column, columns };
    column += columns;
    return { text, span };
  });
}

function mergesOf(parts: readonly Part[]) {
  return spansOf(parts)
    .map(({ span }) => span)
    .filter(({ columns }) => columns > 1);
}

function heightOf(look: Look, parts: readonly Part[]): number {
  const { size } = looks[look];
  const heights = spansOf(parts).map(({ text, span: { column, columns } }) => {
    const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    const lines = text.split("\n").map((line) => textHeight(line, width, size) - padding);
    return lines.reduce((sum, each) => sum + each, padding);
  });
  return Math.min(tallest, Math.max(...heights, look === "sign" ? signHeight : 0));
}

/** Excel has no taller rows. */
const tallest = 409;
/** Room for a name written by hand. */
const signHeight = 36;
