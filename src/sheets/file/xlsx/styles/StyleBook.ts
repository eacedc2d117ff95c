import type { Format } from "../../../Sheets";
import { argb } from "./looks";
import { xstring } from "../package/xstring";

/** What a cell can look like in a new workbook. */
export interface CellStyle extends Format {
  /** The text begins like a formula and must stay text when somebody edits the cell. */
  readonly quoted?: boolean;
}

/** Known to every Chinese Windows and to WPS; its digits are 8 pixels wide at 11 points. */
const typeface = "宋体";
const size = 11;
/** Numbers below this are built into Excel (18.8.30). */
const firstOwnFormat = 164;
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** How many looks a workbook has already, behind which more are to go; `numberFormat` is the first free one. */
export interface KnownStyles {
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
  readonly formats: number;
  readonly numberFormat: number;
}

/** The looks of a workbook's cells, each kept once (ECMA-376 part 1, 18.8). */
export class StyleBook {
  private readonly fonts: string[];
  private readonly fills: string[];
  private readonly borders: string[];
  private readonly numberFormats: string[] = [];
  private readonly formats: string[];

  /** @param known of a workbook that is there already: this then holds what is to be added to it */
  constructor(private readonly known: KnownStyles | null = null) {
    this.fonts = [font({})];
    this.fills = known
      ? []
      : [
          `<fill><patternFill patternType="none"/></fill>`,
          `<fill><patternFill patternType="gray125"/></fill>`,
        ];
    this.borders = [border(undefined)];
    this.formats = known ? [] : [cellFormat({}, 0, 0, 0, 0)];
  }

  /** The number by which cells name the look. */
  numberOf(style: CellStyle): number {
    const { known, fonts, fills, borders, formats } = this;
    const format = cellFormat(
      style,
      (known?.fonts ?? 0) + indexIn(fonts, font(style)),
      style.fill === undefined ? 0 : (known?.fills ?? 0) + indexIn(fills, fill(style.fill)),
      (known?.borders ?? 0) + indexIn(borders, border(style.grid)),
      this.numberFormat(style.numberFormat)
    );
    return (known?.formats ?? 0) + indexIn(formats, format);
  }

  /** @param looks differential formats, for marks */
  xml(looks: readonly string[]): string {
    return stylesXml({ ...this.lists, looks });
  }

  /** What the styles part lists, each item as it is written there. */
  get lists(): Required<Omit<StyleParts, "looks">> {
    const { fonts, fills, borders, formats } = this;
    const numberFormats = this.numberFormats.map(
      (code, index) =>
        `<numFmt numFmtId="${this.firstFormat + index}" formatCode="${xstring(code)}"/>`
    );
    return { numberFormats, fonts, fills, borders, formats };
  }

  private get firstFormat(): number {
    return this.known?.numberFormat ?? firstOwnFormat;
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    return code === "@" ? 49 : this.firstFormat + indexIn(this.numberFormats, code);
  }
}

interface StyleParts {
  readonly numberFormats?: readonly string[];
  readonly fonts?: readonly string[];
  readonly fills?: readonly string[];
  readonly borders?: readonly string[];
  readonly formats?: readonly string[];
  readonly looks: readonly string[];
}

/** A whole styles part; without fonts and so on, one that changes no cell's look. */
export function stylesXml({
  numberFormats = [],
  fonts = [font({})],
  fills = [`<fill><patternFill patternType="none"/></fill>`],
  borders = [border(undefined)],
  formats = [cellFormat({}, 0, 0, 0, 0)],
  looks,
}: StyleParts): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${spreadsheet}">` +
    (numberFormats.length > 0 ? list("numFmts", numberFormats) : "") +
    list("fonts", fonts) +
    list("fills", fills) +
    list("borders", borders) +
    list("cellStyleXfs", [`<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`]) +
    list("cellXfs", formats) +
    list("cellStyles", [`<cellStyle name="Normal" xfId="0" builtinId="0"/>`]) +
    list("dxfs", looks) +
    `</styleSheet>`
  );
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function indexIn(known: string[], item: string): number {
  const index = known.indexOf(item);
  return index >= 0 ? index : known.push(item) - 1;
}

function font(style: CellStyle): string {
  return (
    `<font>${style.bold ? "<b/>" : ""}<sz val="${style.size ?? size}"/>` +
    (style.font === undefined ? "" : `<color rgb="${argb(style.font)}"/>`) +
    `<name val="${typeface}"/><charset val="134"/></font>`
  );
}

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function border(color: string | undefined): string {
  const line = (side: string) =>
    color === undefined
      ? `<${side}/>`
      : `<${side} style="thin"><color rgb="${argb(color)}"/></${side}>`;
  return `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`;
}

function cellFormat(
  { horizontal, vertical, wrap, locked, quoted }: CellStyle,
  fontId: number,
  fillId: number,
  borderId: number,
  numFmtId: number
): string {
  const alignment = [
    horizontal === undefined ? "" : ` horizontal="${horizontal.toLowerCase()}"`,
    vertical === undefined ? "" : ` vertical="${vertical.toLowerCase()}"`,
    wrap ? ` wrapText="1"` : "",
  ].join("");
  const inside =
    (alignment ? `<alignment${alignment}/>` : "") +
    (locked === false ? `<protection locked="0"/>` : "");
  const applied = [
    numFmtId > 0 ? ` applyNumberFormat="1"` : "",
    fontId > 0 ? ` applyFont="1"` : "",
    fillId > 0 ? ` applyFill="1"` : "",
    borderId > 0 ? ` applyBorder="1"` : "",
    alignment ? ` applyAlignment="1"` : "",
    locked === false ? ` applyProtection="1"` : "",
    quoted ? ` quotePrefix="1"` : "",
  ].join("");
  const ids = `numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
  return inside ? `<xf ${ids}${applied}>${inside}</xf>` : `<xf ${ids}${applied}/>`;
}
