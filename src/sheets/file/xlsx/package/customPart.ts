import { addPart } from "./addPart";
import type { WorkbookPart } from "./WorkbookPart";
import type { Package } from "../../zip/Package";

/** The workbook's custom XML part that speaks of the namespace at its head; null where none does. */
export function customPart(
  parts: Package,
  { relations }: WorkbookPart,
  namespace: string
): string | null {
  const custom = relations.filter(({ kind, path }) => kind === "customXml" && parts.has(path));
  return custom.find(({ path }) => headOf(parts, path).includes(namespace))?.path ?? null;
}

/** Replaces the part, or adds it to the workbook's. */
export function putCustomPart(
  parts: Package,
  workbook: WorkbookPart,
  { path, xml }: { readonly path: string; readonly xml: string }
) {
  if (parts.has(path)) parts.put(path, xml);
  else addPart(parts, workbook, { path, kind: "customXml", contentType: "application/xml", xml });
}

function headOf(parts: Package, path: string): string {
  return new TextDecoder().decode(parts.bytes(path).subarray(0, 400));
}
