import { FileError } from "../../FileError";
import type { Package } from "../../zip/Package";
import { addPart } from "../package/addPart";
import { namespaceFor } from "../package/namespace";
import { splice } from "../package/splice";
import type { WorkbookPart } from "../package/WorkbookPart";
import { attribute, elementsOf } from "../package/XmlPart";
import { stylesXml, type KnownStyles, type StyleBook } from "../styles/StyleBook";
import { listIn, withMore } from "./plainStyles";

/** The lists of a styles part that new looks join, and what their items are called (18.8). */
const lists = [
  ["fonts", "font"],
  ["fills", "fill"],
  ["borders", "border"],
  ["cellXfs", "xf"],
] as const;

const firstOwnFormat = 164;

/** What the workbook has already. A styles part is added where there is none. */
export function knownStyles(parts: Package, workbook: WorkbookPart): KnownStyles {
  const path = stylesPath(workbook) ?? addBlank(parts, workbook);
  const xml = parts.text(path);
  const count = (list: string, item: string) => listIn(path, xml, list, item).texts.length;
  const ids = elementsOf(path, xml, 2)
    .filter(({ name }) => name === "numFmt")
    .map((each) => Number(attribute(each, "numFmtId")) + 1);
  return {
    fonts: count("fonts", "font"),
    fills: count("fills", "fill"),
    borders: count("borders", "border"),
    formats: count("cellXfs", "xf"),
    numberFormat: Math.max(firstOwnFormat, ...ids),
  };
}

/** Adds looks behind those that are there. */
export function addStyles(parts: Package, workbook: WorkbookPart, added: StyleBook["lists"]) {
  const path = stylesPath(workbook) ?? ownPath;
  const more = {
    fonts: added.fonts,
    fills: added.fills,
    borders: added.borders,
    cellXfs: added.formats,
  };
  let xml = withNumberFormats(path, parts.text(path), added.numberFormats);
  for (const [name, item] of lists) {
    const { list, texts } = listIn(path, xml, name, item);
    const root = elementsOf(path, xml, 0).at(-1);
    const own = more[name].map((text) =>
      text.replace(/^<\w+/, `$&${root ? namespaceFor(root) : ""}`)
    );
    xml = withMore(xml, list, texts.length + own.length, own);
  }
  parts.put(path, xml);
}

const ownPath = "xl/styles.xml";

function stylesPath({ relations }: WorkbookPart): string | undefined {
  return relations.find(({ kind }) => kind === "styles")?.path;
}

function addBlank(parts: Package, workbook: WorkbookPart): string {
  if (parts.has(ownPath)) return ownPath;
  addPart(parts, workbook, {
    path: ownPath,
    kind: "styles",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
    xml: stylesXml({ looks: [] }),
  });
  return ownPath;
}

/** The list of number formats stands first, and often is not there. */
function withNumberFormats(path: string, xml: string, added: readonly string[]): string {
  if (added.length === 0) return xml;
  const elements = elementsOf(path, xml, 2);
  const root = elements.at(-1);
  if (!root) throw new FileError("damaged", path);
  const namespace = namespaceFor(root);
  const own = added.map((text) => text.replace("<numFmt", `<numFmt${namespace}`));
  if (elements.some(({ name, depth }) => name === "numFmts" && depth === 1)) {
    const { list, texts } = listIn(path, xml, "numFmts", "numFmt");
    return withMore(xml, list, texts.length + own.length, own);
  }
  const text = `<numFmts${namespace} count="${own.length}">${own.join("")}</numFmts>`;
  return splice(xml, [{ start: root.startTagEnd, end: root.startTagEnd, text }]);
}
