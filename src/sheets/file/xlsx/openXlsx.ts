import { decodeText } from "../../decodeText";
import { FileError } from "../FileError";
import { limits } from "../limits";
import { OpenedWorkbook } from "./OpenedWorkbook";
import { hasDoctype } from "../zip/hasDoctype";
import { readWorkbookPart, workbookPath } from "./package/WorkbookPart";
import { Package } from "../zip/Package";
import { ReadOnlyWorkbook } from "./ReadOnlyWorkbook";
import { containerOf } from "../containerOf";
import { parse, parsePackage } from "./read/parseBook";
import { readOtherSheets, readXlsxSheets } from "./read/readSheets";
import type { XlsxWorkbook } from "./XlsxWorkbook";

/**
 * Opens a workbook: .xlsx and .xlsm to be read and marked; .xlsb, .xls, .ods, a web page or XML
 * saved as .xls to be read. Throws a `FileError`.
 */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  if (bytes.length === 0) throw new FileError("empty", "0 bytes");
  if (bytes.length > limits.file) throw new FileError("tooLarge", `${bytes.length} bytes`);
  const container = containerOf(bytes);
  if (container === "zip") return openPackage(Package.open(bytes, limits.workbook));
  if (container === "unknown") throw new FileError("notAWorkbook", "unknown signature");
  if (bytes.length > limits.workbook.plain)
    throw new FileError("tooLarge", `${bytes.length} bytes`);
  if (container === "xml" && hasDoctype(bytes)) throw new FileError("hostile", "document type");
  const readable = container === "compound" ? bytes : inUtf8(bytes);
  return new ReadOnlyWorkbook(readOtherSheets(parse(readable), container === "html"));
}

/**
 * Text in whatever characters as UTF-8: the library knows few others, and after one page in UTF-16
 * it reads every later file as such.
 */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const text = decodeText(bytes).replace(/^\ufeff/, "");
  return new TextEncoder().encode(
    text.replace(/((?:charset|encoding)\s*=\s*["']?)[\w-]+/i, "$1utf-8")
  );
}

function openPackage(parts: Package): XlsxWorkbook {
  if (parts.has("EncryptedPackage") || parts.has("encryption.xml"))
    throw new FileError("encrypted", "encrypted package");
  if (parts.has("content.xml")) {
    if (isEncryptedOds(parts)) throw new FileError("encrypted", "META-INF/manifest.xml");
    return new ReadOnlyWorkbook(readOtherSheets(parsePackage(parts), false));
  }
  const path = workbookPath(parts);
  if (path === null) {
    throw parts.has("word/document.xml")
      ? new FileError("wordDocument", "word/document.xml")
      : new FileError("notAWorkbook", "no workbook in the package");
  }
  if (path.endsWith(".bin"))
    return new ReadOnlyWorkbook(readOtherSheets(parsePackage(parts), false));
  const workbook = readWorkbookPart(parts, path);
  if (workbook.sheets.length > limits.workbook.sheets)
    throw new FileError("tooComplex", `${workbook.sheets.length} sheets`);
  const paths = workbook.sheets.filter(({ kind }) => kind === "worksheet").map((one) => one.path);
  const book = parsePackage(parts, paths);
  return new OpenedWorkbook(parts, workbook, readXlsxSheets(book, parts, workbook));
}

function isEncryptedOds(parts: Package): boolean {
  const manifest = "META-INF/manifest.xml";
  return parts.has(manifest) && parts.text(manifest).includes("encryption-data");
}
