import type { Package } from "../../zip/Package";
import { addPart } from "../package/addPart";
import { namespaceFor } from "../package/namespace";
import { splice, type Splice } from "../package/splice";
import type { WorkbookPart } from "../package/WorkbookPart";
import { elementsOf, type XmlElement } from "../package/XmlPart";
import type { SheetContent } from "../write/SheetContent";
import { sheetXml } from "../write/sheetXml";
import { textsInCells } from "../write/Texts";
import { namesOf, sheetNumber } from "../write/workbookXml";
import { xstring } from "../package/xstring";
import { addStyles, knownStyles } from "./addStyles";
import { StyleBook } from "../styles/StyleBook";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Puts new sheets behind those that are there, with looks of their own.
 *
 * @param look the number of a mark's look among the differential formats
 */
export function addSheets(
  parts: Package,
  workbook: WorkbookPart,
  sheets: readonly SheetContent[],
  look: (mark: SheetContent["marks"][number]) => number
) {
  const styles = new StyleBook(knownStyles(parts, workbook));
  const added = sheets.map((sheet) => {
    const path = freePath(parts, sheetNumber(sheet.cells.id));
    const xml = sheetXml({ ...sheet, active: false }, styles, textsInCells, look);
    const id = addPart(parts, workbook, { path, kind: "worksheet", contentType: sheetType, xml });
    return { sheet, id };
  });
  addStyles(parts, workbook, styles.lists);
  const xml = parts.text(workbook.path);
  const elements = elementsOf(workbook.path, xml, 2);
  const first = workbook.sheets.length;
  const names = sheets.flatMap((sheet, index) => namesOf(sheet, first + index));
  parts.put(workbook.path, splice(xml, [...listed(elements, added), ...named(elements, names)]));
}

function freePath(parts: Package, number: number): string {
  const path = `xl/worksheets/sheet${number}.xml`;
  return parts.has(path) ? freePath(parts, number + 1) : path;
}

function listed(
  elements: readonly XmlElement[],
  added: readonly { readonly sheet: SheetContent; readonly id: string }[]
): Splice[] {
  const list = elements.find(({ name, depth }) => name === "sheets" && depth === 1);
  const other = elements.find(({ name, depth }) => name === "sheet" && depth === 2);
  const root = elements.at(-1);
  if (!list || !other || !root) return [];
  // "r:id", with the prefix that the file has chosen.
  const reference = Object.keys(other.attributes).find((name) => name.endsWith(":id")) ?? "r:id";
  const text = added.map(({ sheet: { cells }, id }) => {
    const number = sheetNumber(cells.id);
    return `<sheet${namespaceFor(root)} name="${xstring(cells.name)}" sheetId="${number}" ${reference}="${id}"/>`;
  });
  return [{ start: list.contentEnd, end: list.contentEnd, text: text.join("") }];
}

/** In front of the names stand the sheets and what has to do with them (18.2.27). */
const beforeNames = ["sheets", "functionGroups", "externalReferences"];

function named(elements: readonly XmlElement[], names: readonly string[]): Splice[] {
  const root = elements.at(-1);
  if (names.length === 0 || !root) return [];
  const namespace = namespaceFor(root);
  const list = elements.find(({ name, depth }) => name === "definedNames" && depth === 1);
  const own = names
    .map((name) => name.replace("<definedName", `<definedName${namespace}`))
    .join("");
  if (list && !list.selfClosing)
    return [{ start: list.contentEnd, end: list.contentEnd, text: own }];
  const before = elements.filter((each) => each.depth === 1 && beforeNames.includes(each.name));
  const at = list?.start ?? before.at(-1)?.end ?? 0;
  const text = `<definedNames${namespace}>${own}</definedNames>`;
  return [{ start: at, end: list?.end ?? at, text }];
}
