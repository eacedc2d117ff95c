import { SaxesParser } from "saxes";
import { FileError } from "../../FileError";

export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** One element as it stands in its part's text. */
export interface XmlElement extends XmlTag {
  /** As written: "x:dxfs". */
  readonly fullName: string;
  readonly depth: number;
  readonly start: number;
  /** Behind the last character of the start tag. */
  readonly startTagEnd: number;
  /** In front of the end tag; the same as `startTagEnd` for `<a/>`. */
  readonly contentEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/**
 * The elements of a part down to a depth (0 = the root), in the order in which they end. Throws a
 * `FileError`: `damaged` for XML that is not well formed, `hostile` for a document type.
 *
 * @param closed elements of this name are told without those inside them
 */
export function elementsOf(
  part: string,
  xml: string,
  deepest: number,
  closed?: string
): XmlElement[] {
  const parser = new SaxesParser();
  const elements: XmlElement[] = [];
  const open: { start: number; startTagEnd: number; selfClosing: boolean }[] = [];
  let start = 0;
  let closedAt = Infinity;
  parser.on("error", (error) => {
    throw new FileError("damaged", `${part}: ${error.message}`);
  });
  parser.on("doctype", () => {
    throw new FileError("hostile", `${part}: document type`);
  });
  parser.on("opentagstart", () => {
    if (open.length <= deepest) start = xml.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", ({ name, isSelfClosing }) => {
    if (closedAt === Infinity && localName(name) === closed) closedAt = open.length;
    open.push({ start, startTagEnd: parser.position, selfClosing: isSelfClosing });
  });
  parser.on("closetag", ({ name, attributes }) => {
    const tag = open.pop();
    if (!tag || open.length > deepest || open.length > closedAt) return;
    if (open.length === closedAt) closedAt = Infinity;
    const end = parser.position;
    elements.push({
      ...tag,
      name: localName(name),
      fullName: name,
      attributes,
      depth: open.length,
      contentEnd: tag.selfClosing ? tag.startTagEnd : xml.lastIndexOf("<", end - 1),
      end,
    });
  });
  parser.write(xml).close();
  return elements;
}

/** Finds the elements inside one of them: in the order in which they end, these stand right before it. */
export function insideOf(elements: readonly XmlElement[]): (outer: XmlElement) => XmlElement[] {
  const places = new Map(elements.map((each, at) => [each, at]));
  return (outer) => {
    const at = places.get(outer) ?? 0;
    let from = at;
    while ((elements[from - 1]?.start ?? -1) > outer.start) from -= 1;
    return elements.slice(from, at);
  };
}

/** An attribute by its name without prefix: "id" finds r:id. */
export function attribute({ attributes }: XmlTag, name: string): string {
  if (Object.hasOwn(attributes, name)) return attributes[name] ?? "";
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? "" : (attributes[key] ?? "");
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
