import { unescapeXml } from "./escapeXml";

/** The custom XML part in which files list this product's marks. */
export const marksNamespace = "urn:xxgk:marks";

type Attribute = "id" | "name" | "cell" | "formula" | "fill";

/** What such a part says; whatever in it is no mark counts for nothing. */
export function parseMarkList(xml: string): Record<Attribute, string>[] {
  return [...xml.matchAll(/<(?:\w+:)?mark\s([^>]*)>/g)].map(([, attributes = ""]) => {
    const value = (name: Attribute): string => {
      const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
      return unescapeXml(found?.[1] ?? found?.[2] ?? "");
    };
    return {
      ...{ id: value("id"), name: value("name"), cell: value("cell") },
      ...{ formula: value("formula"), fill: value("fill") },
    };
  });
}
