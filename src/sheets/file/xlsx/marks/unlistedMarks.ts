import { unescapeXml } from "../../../escapeXml";
import { isOwnMark } from "../../../markStyles";
import type { Package } from "../../zip/Package";
import type { WorkbookPart } from "../package/WorkbookPart";
import { attribute, elementsOf, insideOf, type XmlElement } from "../package/XmlPart";
import type { StoredMark } from "./StoredMark";

/**
 * Marks that stand in the sheets and in no list: another program has saved the file, and kept only
 * what it knows.
 */
export function unlistedMarks(
  parts: Package,
  workbook: WorkbookPart,
  listed: readonly StoredMark[],
  newId: () => string
): StoredMark[] {
  const known = new Set(listed.map(keyOf));
  const sheets = workbook.sheets.filter(
    ({ path, kind }) => kind === "worksheet" && parts.text(path).includes("conditionalFormatting")
  );
  if (sheets.length === 0) return [];
  const fills = fillsIn(parts, workbook);
  return sheets.flatMap(({ id, name, path }) =>
    rulesIn(path, parts.text(path)).flatMap(({ cell, formula, look }) => {
      const fill = fills[look] ?? "";
      const found = { sheet: id, name, cell, formula, fill };
      return isOwnMark(formula, fill) && !known.has(keyOf(found))
        ? [{ id: newId(), ...found }]
        : [];
    })
  );
}

function keyOf({ sheet, cell, formula }: Omit<StoredMark, "id">): string {
  return `${sheet} ${cell} ${formula}`;
}

/** The conditional formats with a formula, on one cell each. */
function rulesIn(path: string, xml: string) {
  const elements = elementsOf(path, xml, 3, "sheetData");
  const contents = insideOf(elements);
  const inside = (outer: XmlElement, wanted: string) =>
    contents(outer).filter(({ name }) => name === wanted);
  return elements
    .filter(({ name, depth }) => name === "conditionalFormatting" && depth === 1)
    .filter((format) => /^[A-Z]+\d+$/.test(attribute(format, "sqref")))
    .flatMap((format) =>
      inside(format, "cfRule").flatMap((rule) =>
        inside(rule, "formula").map(({ startTagEnd, contentEnd }) => ({
          cell: attribute(format, "sqref"),
          formula: unescapeXml(xml.slice(startTagEnd, contentEnd)),
          look: Number(attribute(rule, "dxfId")),
        }))
      )
    );
}

/** The fills of the differential formats, by their numbers; "" for one without. */
function fillsIn(parts: Package, { relations }: WorkbookPart): string[] {
  const path = relations.find(({ kind }) => kind === "styles")?.path;
  if (path === undefined || !parts.has(path)) return [];
  const elements = elementsOf(path, parts.text(path), 5);
  const inside = insideOf(elements);
  return elements
    .filter(({ name, depth }) => name === "dxf" && depth === 2)
    .map((format) => {
      const fill = inside(format).find(({ name }) => name === "bgColor");
      const rgb = fill ? attribute(fill, "rgb") : "";
      return rgb === "" ? "" : `#${rgb.slice(-6).toUpperCase()}`;
    });
}
