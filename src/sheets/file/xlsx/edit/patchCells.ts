import { cellAddress } from "../../../address";
import type { CellValue } from "../../../Sheets";
import { FileError } from "../../FileError";
import { splice, type Splice } from "../package/splice";
import { attribute, elementsOf, type XmlElement } from "../package/XmlPart";
import { xstring } from "../package/xstring";
import { rowsIn, type Row } from "./rowsIn";

/** What a cell is to hold, and the number of its look, where these are others than before. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly style?: number;
}

/** Writes constants into a sheet's XML; all else of it stays as it is, to the byte. */
export function patchCells(path: string, xml: string, patches: readonly CellPatch[]): string {
  const elements = elementsOf(path, xml, 3);
  const data = elements.find(({ name, depth }) => name === "sheetData" && depth === 1);
  if (!data) throw new FileError("damaged", `${path} has no cells`);
  const rows = rowsIn(elements);
  const prefix = data.fullName.slice(0, -"sheetData".length);
  const wanted = [...new Set(patches.map(({ row }) => row))].sort((a, b) => a - b);
  const missing = wanted.filter((number) => !rows.some(({ row }) => row === number));
  const inRow = (number: number) =>
    patches.filter(({ row }) => row === number).sort((a, b) => a.column - b.column);
  const newRows = missing.map((number) => {
    const next = rows.find(({ row }) => row > number);
    const cells = inRow(number)
      .map((patch) => newCell(prefix, patch))
      .join("");
    const text = `<${prefix}row r="${number + 1}">${cells}</${prefix}row>`;
    return { at: next?.element.start ?? data.contentEnd, text };
  });
  return splice(xml, [
    ...rows.flatMap((row) => patchRow(xml, prefix, row, inRow(row.row))),
    ...inside(xml, data, newRows),
  ]);
}

/** The style numbers of cells, as they stand in the sheet. */
export function stylesIn(path: string, xml: string): ReadonlyMap<string, number> {
  return new Map(
    rowsIn(elementsOf(path, xml, 3)).flatMap(({ row, cells }) =>
      cells.map(({ column, element }): [string, number] => [
        cellAddress(row, column),
        Number(attribute(element, "s")),
      ])
    )
  );
}

function patchRow(
  xml: string,
  prefix: string,
  { element, cells }: Row,
  patches: readonly CellPatch[]
): Splice[] {
  const there = (patch: CellPatch) => cells.find(({ column }) => column === patch.column);
  const replaced = patches.flatMap((patch) => {
    const cell = there(patch);
    return cell ? [patched(xml, prefix, cell.element, patch)] : [];
  });
  const added = patches
    .filter((patch) => !there(patch))
    .map((patch) => ({
      at: cells.find(({ column }) => column > patch.column)?.element.start ?? element.contentEnd,
      text: newCell(prefix, patch),
    }));
  // What is added in front of a cell goes before what takes its place.
  return [...inside(xml, element, added), ...replaced];
}

/** Additions to the content of an element, which may have been written as one that has none. */
function inside(
  xml: string,
  element: XmlElement,
  added: readonly { readonly at: number; readonly text: string }[]
): Splice[] {
  if (!element.selfClosing) return added.map(({ at, text }) => ({ start: at, end: at, text }));
  if (added.length === 0) return [];
  const { start, end, fullName } = element;
  const opened = xml.slice(start, end).replace(/\s*\/>$/, ">");
  const text = `${opened}${added.map((each) => each.text).join("")}</${fullName}>`;
  return [{ start, end, text }];
}

function patched(xml: string, prefix: string, cell: XmlElement, patch: CellPatch): Splice {
  const tag = xml.slice(cell.start + cell.fullName.length + 1, cell.startTagEnd);
  const kept = tag.replace(/\s*\/?>$/, "");
  const styled =
    patch.style === undefined
      ? kept
      : `${kept.replace(/\ss\s*=\s*(["'])[^"']*\1/, "")} s="${patch.style}"`;
  if (patch.value === undefined) {
    const end = cell.selfClosing ? "/>" : ">";
    return { start: cell.start, end: cell.startTagEnd, text: `<${cell.fullName}${styled}${end}` };
  }
  const untyped = styled.replace(/\st\s*=\s*(["'])[^"']*\1/, "");
  return {
    start: cell.start,
    end: cell.end,
    text: cellXml(prefix, untyped, patch.value),
  };
}

function newCell(prefix: string, { row, column, value = "", style }: CellPatch): string {
  const look = style === undefined ? "" : ` s="${style}"`;
  return cellXml(prefix, ` r="${cellAddress(row, column)}"${look}`, value);
}

function cellXml(prefix: string, attributes: string, value: CellValue): string {
  const cell = `${prefix}c`;
  const whole = (type: string, content: string) =>
    `<${cell}${attributes}${type}>${content}</${cell}>`;
  if (value === "") return `<${cell}${attributes}/>`;
  if (typeof value === "number") return whole("", `<${prefix}v>${value}</${prefix}v>`);
  if (typeof value === "boolean")
    return whole(` t="b"`, `<${prefix}v>${value ? 1 : 0}</${prefix}v>`);
  const text = `<${prefix}t xml:space="preserve">${xstring(value)}</${prefix}t>`;
  return whole(` t="inlineStr"`, `<${prefix}is>${text}</${prefix}is>`);
}
