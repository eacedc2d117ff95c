import { read, type ParsingOptions, type WorkBook } from "@e965/xlsx";
import { FileError } from "../../FileError";
import type { Package } from "../../zip/Package";
import { store } from "../../zip/pack";
import { writeZip } from "../../zip/writeZip";
import { onlyCells } from "./onlyCells";

const options: ParsingOptions = {
  type: "array",
  // Rows as arrays: one object less for each cell.
  dense: true,
  // In HTML, "0501" stays text.
  raw: true,
  // A formula without a kept result would else be dropped with its cell.
  sheetStubs: true,
  cellText: false,
  cellHTML: false,
};

/** Parts that say nothing of values: pictures, remarks, macros, looks of charts. */
const idle =
  /(^|\/)(media|drawings|charts|embeddings|activeX|ctrlProps|printerSettings|theme|docProps|customXml|diagrams|comments\d*\.xml|threadedComments|vbaProject\.bin|calcChain\.xml|Pictures|Thumbnails|ObjectReplacements)(\/|$)/i;

/**
 * Hands the library those parts that have been unpacked under the limits and found sound, stored
 * without packing, so that it never unpacks anything itself.
 *
 * @param sheets the parts that hold cells of an .xlsx
 */
export function parsePackage(parts: Package, sheets: readonly string[] = []): WorkBook {
  const wanted = parts.paths.filter((path) => !idle.test(path) && !path.endsWith("/"));
  const isSheet = new Set(sheets);
  return parse(
    writeZip(
      wanted.map((path) => {
        if (looks.test(path)) return noLooks(path);
        if (!isSheet.has(path)) return parts.sound(path);
        return store(path, new TextEncoder().encode(onlyCells(path, parts.text(path))));
      })
    )
  );
}

/** The library insists on a part of styles, and reads of it what is not needed here. */
const looks = /(^|\/)styles\.xml$/i;

function noLooks(path: string) {
  return store(path, new TextEncoder().encode("<styleSheet/>"));
}

export function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, options);
  } catch (error) {
    throw fileErrorOf(error);
  }
}

function fileErrorOf(error: unknown): FileError {
  const message = String(error);
  if (/password|encrypt/i.test(message)) return new FileError("encrypted", message);
  if (error instanceof RangeError) return new FileError("tooLarge", message);
  return new FileError("damaged", message);
}
