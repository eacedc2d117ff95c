import { decodeText } from "../../decodeText";
import { FileError } from "../FileError";
import { fileKind } from "../fileKind";
import { htmlDocument } from "./htmlDocument";
import { limits } from "../limits";
import type { SourceDocument } from "./SourceDocument";
import { textDocument } from "./textDocument";
import { wordDocument } from "./wordDocument";

/**
 * Reads a .docx, a saved web page or plain text as a workbook.
 *
 * @throws FileError
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new FileError("empty", name, "document");
  if (bytes.length > limits.document.file)
    throw new FileError("tooLarge", `${bytes.length} bytes`, "document");
  const kind = fileKind(name, bytes);
  switch (kind) {
    case "word":
      return wordDocument(bytes);
    case "unknown":
    case "text":
      // A package that is none: broken off, or an error page that was saved under its name.
      if (/\.docx$/i.test(name)) throw new FileError("damaged", "no package", "document");
      if (kind === "unknown") throw new FileError(kind, name, "document");
      return textDocument(decodeText(bytes));
    case "html":
      return htmlDocument(decodeText(bytes));
    default:
      throw new FileError(kind, name, "document");
  }
}

/** What was copied from a browser or from Word; its HTML says more, where it has a table. */
export function readPasted(pasted: {
  readonly html: string;
  readonly text: string;
}): SourceDocument {
  if (pasted.html.trim() === "" && pasted.text.trim() === "")
    throw new FileError("empty", "nothing pasted", "document");
  return /<table\b/i.test(pasted.html) || pasted.text.trim() === ""
    ? htmlDocument(pasted.html)
    : textDocument(pasted.text);
}
