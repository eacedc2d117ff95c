import { FileError } from "../../FileError";
import { unescapeXml } from "../../../escapeXml";
import { xstring } from "../package/xstring";
import { namespaceFor } from "../package/namespace";
import { splice, type Splice } from "../package/splice";
import { attribute, elementsOf, insideOf, type XmlElement } from "../package/XmlPart";
import { cfRule } from "../styles/looks";

export interface CellRule {
  readonly cell: string;
  readonly formula: string;
}

/** What stands in front of new conditional formats (CT_Worksheet, ECMA-376 part 1, 18.3.1.99). */
const before = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
];

const priorities = /<(?:[\w.-]+:)?cfRule\b[^>]*?\bpriority\s*=\s*["'](\d+)["']/g;

/**
 * Removes and adds conditional formats of one cell each. Everything else of the sheet's XML stays
 * as it is, to the byte; the new ones rank behind those of others.
 *
 * @param add each with the number of its look among the differential formats
 */
export function patchSheet(
  path: string,
  xml: string,
  remove: readonly CellRule[],
  add: readonly (CellRule & { readonly look: number })[]
): string {
  const elements = elementsOf(path, xml, 3, "sheetData");
  const root = elements.at(-1);
  const at = Math.max(
    ...elements
      .filter(({ name, depth }) => depth === 1 && before.includes(name))
      .map(({ end }) => end)
  );
  if (!root || !Number.isFinite(at)) throw new FileError("damaged", `${path} has no cells`);
  const namespace = namespaceFor(root);
  let priority = Math.max(0, ...[...xml.matchAll(priorities)].map((match) => Number(match[1])));
  const text = add
    .map(({ cell, formula, look }) => {
      priority += 1;
      return `<conditionalFormatting${namespace} sqref="${cell}">${cfRule(xstring(formula), look, priority)}</conditionalFormatting>`;
    })
    .join("");
  return splice(xml, [...removals(xml, elements, remove), { start: at, end: at, text }]);
}

function removals(
  xml: string,
  elements: readonly XmlElement[],
  remove: readonly CellRule[]
): Splice[] {
  const wanted = new Set(remove.map(({ cell, formula }) => `${cell} ${formula}`));
  const inside = insideOf(elements);
  const within = (outer: XmlElement, wanted: number) =>
    inside(outer).filter(({ depth }) => depth === wanted);
  return elements
    .filter(({ name, depth }) => name === "conditionalFormatting" && depth === 1)
    .flatMap((format) => {
      const rules = within(format, 2).filter(({ name }) => name === "cfRule");
      const gone = rules.filter((rule) => {
        const formula = within(rule, 3).find(({ name }) => name === "formula");
        const text = formula ? xml.slice(formula.startTagEnd, formula.contentEnd) : "";
        return wanted.has(`${attribute(format, "sqref")} ${unescapeXml(text)}`);
      });
      // Without rules the element itself would be against the schema.
      const cut = gone.length === rules.length && gone.length > 0 ? [format] : gone;
      return cut.map(({ start, end }) => ({ start, end, text: "" }));
    });
}
