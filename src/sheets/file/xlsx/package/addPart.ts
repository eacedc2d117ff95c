import { FileError } from "../../FileError";
import { namespaceFor } from "./namespace";
import { relationsOf, relationsPath } from "./relations";
import { splice } from "./splice";
import type { WorkbookPart } from "./WorkbookPart";
import type { Package } from "../../zip/Package";
import { elementsOf } from "./XmlPart";

const contentTypes = "[Content_Types].xml";

export interface NewPart {
  readonly path: string;
  /** The last word of the relationship's type: "styles", "customXml". */
  readonly kind: string;
  readonly contentType: string;
  readonly xml: string;
}

/**
 * Adds a part that the workbook refers to (ECMA-376 part 2, 9.3 and 10.1.2).
 *
 * @returns the id by which it does
 */
export function addPart(parts: Package, workbook: WorkbookPart, part: NewPart): string {
  const { path, kind, contentType, xml } = part;
  const base = workbook.relations[0]?.base ?? "";
  const ids = new Set(relationsOf(parts, workbook.path).map(({ id }) => id));
  let id = `xxgk-${kind}`;
  while (ids.has(id)) id += "1";
  parts.put(path, xml);
  append(
    parts,
    contentTypes,
    (ns) => `<Override${ns} PartName="/${path}" ContentType="${contentType}"/>`
  );
  append(
    parts,
    relationsPath(workbook.path),
    (ns) => `<Relationship${ns} Id="${id}" Type="${base}${kind}" Target="/${path}"/>`
  );
  return id;
}

function append(parts: Package, path: string, child: (namespace: string) => string) {
  const xml = parts.text(path);
  const root = elementsOf(path, xml, 0).at(-1);
  if (!root || root.selfClosing) throw new FileError("damaged", `${path} is blank`);
  const { contentEnd } = root;
  const text = child(namespaceFor(root));
  parts.put(path, splice(xml, [{ start: contentEnd, end: contentEnd, text }]));
}
