import { FileError } from "../../FileError";
import { limits } from "../../limits";

const dataStart = /<(?:[\w.-]+:)?sheetData\b[^<>]*>/;
const dataEnd = /<\/(?:[\w.-]+:)?sheetData\s*>/g;
const merge = /<(?:[\w.-]+:)?mergeCell\s[^<>]*>/g;
const formula = /<(?:[\w.-]+:)?f\s[^<>]*\bt\s*=\s*["'](shared|array)["'][^<>]*>([^<]*)/g;
const sharedIndex = /\bsi\s*=\s*["'](\d+)["']/;

/**
 * A sheet's XML with its cells and merged areas alone: the library walks through every cell of a
 * link's area, and needs nothing else. Throws a `FileError` where formulas would swell.
 */
export function onlyCells(path: string, xml: string): string {
  const start = dataStart.exec(xml);
  if (!start) return "<worksheet/>";
  const last = [...xml.matchAll(dataEnd)].at(-1);
  const end = last ? last.index + last[0].length : start.index + start[0].length;
  const data = xml.slice(start.index, end);
  refuseFormulas(path, data);
  const merges = xml.slice(end).match(merge) ?? [];
  return `<worksheet>${data}<mergeCells>${merges.join("")}</mergeCells></worksheet>`;
}

/** Short marks in the file for what the library writes out in full, or looks for everywhere. */
function refuseFormulas(path: string, data: string) {
  const lengths = new Map<string, number>();
  let shared = 0;
  let arrays = 0;
  for (const [tag, kind, text = ""] of data.matchAll(formula)) {
    if (kind === "array") arrays += 1;
    else {
      const index = sharedIndex.exec(tag)?.[1] ?? "";
      if (text !== "") lengths.set(index, text.length);
      else shared += lengths.get(index) ?? 0;
    }
  }
  if (shared > limits.workbook.shared || arrays > limits.workbook.arrays)
    throw new FileError(
      "tooComplex",
      `${path}: ${shared} characters, ${arrays} arrays of formulas`
    );
}
