import type { SheetLook } from "../../../SheetLook";
import type { Format } from "../../../Sheets";
import type { Package } from "../../zip/Package";
import { rowsIn } from "../edit/rowsIn";
import { areaOf } from "../package/reference";
import { attribute, elementsOf, type XmlElement } from "../package/XmlPart";
import { shownText } from "./shownText";

/** A digit of the usual font is 7 pixels wide, and 5 stand beside a text (18.3.1.13); 96 pixels are 72 points. */
const pointsOf = (digits: number) => Math.max(0, (digits * 7 + 5) * 0.75);
/** As far as columns are drawn one by one. */
const lastColumn = 1_024;

/** How a sheet of an .xlsx looks. @param formats the workbook's looks, by their numbers */
export function readLook(parts: Package, path: string, formats: readonly Format[]): SheetLook {
  const elements = elementsOf(path, parts.text(path), 3);
  const rows = rowsIn(elements);
  const looks = new Map(
    rows.map(({ row, cells }) => [
      row,
      new Map(
        cells.map(({ column, element }) => [column, formats[Number(attribute(element, "s"))]])
      ),
    ])
  );
  const format = (row: number, column: number) => looks.get(row)?.get(column) ?? {};
  return {
    widths: new Map(elements.filter(({ name }) => name === "col").flatMap(widthsOf)),
    heights: new Map(rows.flatMap(({ row, element }) => heightOf(row, element))),
    merges: elements
      .filter(({ name }) => name === "mergeCell")
      .flatMap((each) => areaOf(attribute(each, "ref")) ?? []),
    frozen: frozenIn(elements),
    format,
    text: (row, column, value) => shownText(value, format(row, column).numberFormat),
  };
}

function widthsOf(column: XmlElement): [number, number][] {
  const width = isHidden(column) ? 0 : pointsOf(Number(attribute(column, "width")));
  const [first, last] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
  return Array.from({ length: Math.max(0, Math.min(last, lastColumn) - first + 1) }, (_, n) => [
    first - 1 + n,
    width,
  ]);
}

function heightOf(row: number, element: XmlElement): [number, number][] {
  if (isHidden(element)) return [[row, 0]];
  const height = Number(attribute(element, "ht"));
  return height > 0 ? [[row, height]] : [];
}

function isHidden(element: XmlElement): boolean {
  return /^(?:1|true)$/.test(attribute(element, "hidden"));
}

function frozenIn(elements: readonly XmlElement[]): SheetLook["frozen"] {
  const pane = elements.find(({ name }) => name === "pane");
  if (!pane || !attribute(pane, "state").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(attribute(pane, "ySplit")), columns: Number(attribute(pane, "xSplit")) };
}
