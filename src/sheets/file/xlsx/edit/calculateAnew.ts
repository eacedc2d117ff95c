import type { Package } from "../../zip/Package";
import { namespaceFor } from "../package/namespace";
import { splice } from "../package/splice";
import type { WorkbookPart } from "../package/WorkbookPart";
import { elementsOf } from "../package/XmlPart";

/** What stands in front of the settings of calculation (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const before = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/** Asks the program that opens the file to calculate all formulas anew: what they read has changed. */
export function calculateAnew(parts: Package, { path }: WorkbookPart) {
  const xml = parts.text(path);
  const elements = elementsOf(path, xml, 1);
  const settings = elements.find(({ name, depth }) => name === "calcPr" && depth === 1);
  const root = elements.at(-1);
  if (settings) {
    const tag = xml.slice(settings.start, settings.startTagEnd);
    const rest = tag.replace(/\sfullCalcOnLoad\s*=\s*(["'])[^"']*\1/, "");
    const text = rest.replace(/\s*(\/?>)$/, ` fullCalcOnLoad="1"$1`);
    parts.put(path, splice(xml, [{ start: settings.start, end: settings.startTagEnd, text }]));
    return;
  }
  const last = elements.filter(({ name, depth }) => depth === 1 && before.includes(name)).at(-1);
  if (!last || !root) return;
  const text = `<calcPr${namespaceFor(root)} fullCalcOnLoad="1"/>`;
  parts.put(path, splice(xml, [{ start: last.end, end: last.end, text }]));
}
