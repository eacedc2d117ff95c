import { marksNamespace, parseMarkList } from "../../markList";
import type { StoredMark } from "./StoredMark";

/** Asks for the list that a file brings along which was marked without Excel. */
export function loadFileMarks({
  workbook,
}: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = workbook.customXmlParts.getByNamespace(marksNamespace);
  parts.load("items/id");
  return parts;
}

/** The marks of such lists, once the context has been synchronised; one more trip where there are any. */
export async function readFileMarks(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection
): Promise<StoredMark[]> {
  if (parts.items.length === 0) return [];
  const texts = parts.items.map((part) => part.getXml());
  await context.sync();
  return texts
    .flatMap(({ value }) => parseMarkList(value))
    .map(({ id, name, cell, formula, fill }) => ({
      ...{ id: `file/${id}`, sheet: "", sheetName: name, cell },
      ...{ formula: `=${formula}`, fill: fill === "" ? null : fill },
    }));
}
