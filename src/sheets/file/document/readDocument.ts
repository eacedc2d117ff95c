import { decodeText } from "../../decodeText";
import { DocumentError } from "./DocumentError";
import { fileKind } from "../fileKind";
import { htmlDocument } from "./htmlDocument";
import { limits } from "./limits";
import type { SourceDocument } from "./SourceDocument";
import { textDocument } from "./textDocument";
import { wordDocument } from "./wordDocument";

/**
 * Reads a .docx, a saved web page or plain text as a workbook.
 *
 * @throws DocumentError
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new DocumentError("empty", name);
  if (bytes.length > limits.bytes) throw new DocumentError("tooLarge", `${bytes.length} bytes`);
  const kind = fileKind(name, bytes);
  switch (kind) {
    case "word":
      return wordDocument(bytes);
    case "unknown":
    case "text":
      // A package that is none: broken off, or an error page that was saved under its name.
      if (/\.docx$/i.test(name)) throw new DocumentError("damaged", "no package");
      if (kind === "unknown") throw new DocumentError(kind, name);
      return textDocument(decodeText(bytes));
    case "html":
      return htmlDocument(decodeText(bytes));
    default:
      throw new DocumentError(kind, name);
  }
}

/** What was copied from a browser or from Word; its HTML says more, where it has a table. */
export function readPasted(pasted: {
  readonly html: string;
  readonly text: string;
}): SourceDocument {
  if (pasted.html.trim() === "" && pasted.text.trim() === "")
    throw new DocumentError("empty", "nothing pasted");
  return /<table\b/i.test(pasted.html) || pasted.text.trim() === ""
    ? htmlDocument(pasted.html)
    : textDocument(pasted.text);
}
