import type { MarkStyle } from "../../../Sheets";
import { FileError } from "../../FileError";
import { addPart } from "../package/addPart";
import { namespaceFor } from "../package/namespace";
import { splice, type Splice } from "../package/splice";
import type { WorkbookPart } from "../package/WorkbookPart";
import type { Package } from "../../zip/Package";
import { elementsOf, type XmlElement } from "../package/XmlPart";
import { stylesXml } from "../styles/StyleBook";
import { dxf } from "../styles/looks";

/** What stands in front of the differential formats (ECMA-376 part 1, 18.8.39). */
const before = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];

/**
 * Adds the looks to the workbook's differential formats, behind the others, so that theirs keep
 * their numbers; a look that is there already is used again.
 *
 * @returns the number of each look, in the order given
 */
export function addLooks(
  parts: Package,
  workbook: WorkbookPart,
  styles: readonly MarkStyle[]
): number[] {
  const path = workbook.relations.find(({ kind }) => kind === "styles")?.path;
  if (path === undefined) {
    addPart(parts, workbook, {
      path: "xl/styles.xml",
      kind: "styles",
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
      xml: stylesXml({ looks: styles.map((style) => dxf(style)) }),
    });
    return styles.map((_, index) => index);
  }
  const xml = parts.text(path);
  const elements = elementsOf(path, xml, 2);
  const root = elements.at(-1);
  if (!root) throw new FileError("damaged", path);
  const list = elements.find(({ name, depth }) => name === "dxfs" && depth === 1);
  const known = list
    ? childrenOf(list, elements).map(({ start, end }) => xml.slice(start, end))
    : [];
  const wanted = styles.map((style) => dxf(style, namespaceFor(root)));
  const added = [...new Set(wanted)].filter((look) => !known.includes(look));
  if (added.length > 0)
    parts.put(path, splice(xml, splices(xml, list, elements, known.length, added)));
  const all = [...known, ...added];
  return wanted.map((look) => all.indexOf(look));
}

function childrenOf(list: XmlElement, elements: readonly XmlElement[]): XmlElement[] {
  return elements.filter(
    ({ name, depth, start, end }) =>
      name === "dxf" && depth === 2 && start >= list.start && end <= list.end
  );
}

function splices(
  xml: string,
  list: XmlElement | undefined,
  elements: readonly XmlElement[],
  known: number,
  added: readonly string[]
): Splice[] {
  const text = added.join("");
  const root = elements.at(-1);
  if (!list || list.selfClosing) {
    const last = elements.filter(({ name, depth }) => depth === 1 && before.includes(name)).at(-1);
    const start = list?.start ?? last?.end ?? root?.startTagEnd ?? 0;
    const namespace = root ? namespaceFor(root) : "";
    const whole = `<dxfs${namespace} count="${added.length}">${text}</dxfs>`;
    return [{ start, end: list?.end ?? start, text: whole }];
  }
  const tag = xml.slice(list.start, list.startTagEnd);
  return [
    {
      start: list.start,
      end: list.startTagEnd,
      text: tag.replace(/\bcount\s*=\s*(["'])\d*\1/, `count="${known + added.length}"`),
    },
    { start: list.contentEnd, end: list.contentEnd, text },
  ];
}
