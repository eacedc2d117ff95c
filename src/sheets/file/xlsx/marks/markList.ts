import { marksNamespace as namespace } from "../../../markList";
import { customPart, putCustomPart } from "../package/customPart";
import { xstring } from "../package/xstring";
import type { WorkbookPart } from "../package/WorkbookPart";
import type { Package } from "../../zip/Package";
import { elementsOf } from "../package/XmlPart";
import type { StoredMark } from "./StoredMark";

const newPath = "customXml/xxgkMarks.xml";

/**
 * The marks that the workbook says are ours, from a custom XML part: Excel keeps such parts when it
 * saves. A list that cannot be read counts as none.
 */
export function readMarkList(parts: Package, workbook: WorkbookPart): StoredMark[] {
  const path = customPart(parts, workbook, namespace);
  if (path === null) return [];
  return elementsOf(path, parts.text(path), 1)
    .filter(({ name, depth }) => name === "mark" && depth === 1)
    .map(({ attributes: { id = "", sheet = "", cell = "", formula = "", name, fill } }) => ({
      ...{ id, sheet, cell, formula },
      ...(name !== undefined && { name }),
      ...(fill !== undefined && { fill }),
    }));
}

export function writeMarkList(
  parts: Package,
  workbook: WorkbookPart,
  marks: readonly StoredMark[]
) {
  const path = customPart(parts, workbook, namespace);
  if (path === null && marks.length === 0) return;
  putCustomPart(parts, workbook, { path: path ?? newPath, xml: markListXml(marks) });
}

export function markListXml(marks: readonly StoredMark[]): string {
  const lines = marks.map(
    ({ id, sheet, cell, formula, name, fill }) =>
      `<mark id="${xstring(id)}" sheet="${xstring(sheet)}" cell="${cell}" formula="${xstring(formula)}"` +
      `${attribute("name", name)}${attribute("fill", fill)}/>`
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<marks xmlns="${namespace}">${lines.join("")}</marks>`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${xstring(value)}"`;
}
