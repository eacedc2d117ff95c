import { attribute, elementsOf } from "./XmlPart";
import type { Package } from "../../zip/Package";

/** A relationship of a part to another one in the package (ECMA-376 part 2, 9.3). */
export interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles". */
  readonly kind: string;
  /** What stands in front of that word; it differs in strict files. */
  readonly base: string;
  readonly path: string;
}

/** Where the relationships of a part are kept; "" is the package itself. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A folder's workbooks come from a few programs, and each writes the same list every time. */
const known = new Map<string, readonly Relation[]>();
const mostKnown = 64;
const longestKnown = 4_096;

/** A part's relationships to other parts; none where it has no list of them. */
export function relationsOf(parts: Package, part: string): readonly Relation[] {
  const path = relationsPath(part);
  if (!parts.has(path)) return [];
  const xml = parts.text(path);
  const key = `${part}\n${xml}`;
  const relations = known.get(key) ?? readRelations(part, path, xml);
  if (known.size >= mostKnown) known.clear();
  if (key.length <= longestKnown) known.set(key, relations);
  return relations;
}

function readRelations(part: string, path: string, xml: string): Relation[] {
  return elementsOf(path, xml, 1)
    .filter((element) => element.name === "Relationship")
    .filter((element) => attribute(element, "TargetMode") !== "External")
    .map((element) => {
      const type = attribute(element, "Type");
      const slash = type.lastIndexOf("/") + 1;
      return {
        id: attribute(element, "Id"),
        kind: type.slice(slash),
        base: type.slice(0, slash),
        path: resolve(part, attribute(element, "Target")),
      };
    });
}

/** "../customXml/item1.xml" as seen from "xl/workbook.xml" is "customXml/item1.xml". */
function resolve(part: string, target: string): string {
  const from = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const steps: string[] = [...from];
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
