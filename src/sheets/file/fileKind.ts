import { decodeText } from "../decodeText";
import { beginsWith, containerOf } from "./containerOf";

export type FileKind =
  | "word"
  | "html"
  | "text"
  | "workbook"
  | "oldWord"
  | "pdf"
  | "picture"
  | "webArchive"
  | "encrypted"
  | "unknown";

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const utf16 = (text: string) => ascii(text).flatMap((code) => [code, 0]);

/** How files of a kind begin; names lie, first bytes seldom do. */
const beginnings: readonly (readonly [FileKind, readonly number[]])[] = [
  ["pdf", ascii("%PDF")],
  ["picture", [0x89, ...ascii("PNG")]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", ascii("GIF8")],
  ["picture", ascii("BM")],
  ["picture", ascii("RIFF")],
  ["picture", [0x49, 0x49, 0x2a, 0]],
  ["picture", [0x4d, 0x4d, 0, 0x2a]],
  ["oldWord", ascii("{\\rtf")],
];
/** No text has one of these below the tabs and line ends. */
const isControl = (letter: string) => letter < "\t" || (letter > "\r" && letter < "\u001b");
const lookedAt = 8192;

/** What a file is, by its bytes; the name decides only between a page and plain text. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const known = beginnings.find(([, beginning]) => beginsWith(bytes, beginning));
  if (known) return known[0];
  const container = containerOf(bytes);
  if (container === "zip") return zipKind(bytes);
  if (container === "compound") return compoundKind(bytes);
  const head = decodeText(bytes.subarray(0, lookedAt)).replace(/\ufffd$/, "");
  if ([...head].some(isControl)) return "unknown";
  if (/^\s*(?:from:|mime-version:)/i.test(head) && /multipart\/related/i.test(head))
    return "webArchive";
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*)*<(?:\w+:)?Workbook\b/.test(head)) return "workbook";
  return /\.html?$/i.test(name) || /<(?:!doctype html|html|head|body|table)\b/i.test(head)
    ? "html"
    : "text";
}

/** The names of a zip's parts stand unpacked in its directory. */
function zipKind(bytes: Uint8Array): FileKind {
  if (contains(bytes, ascii("word/document.xml"))) return "word";
  if (contains(bytes, ascii("application/vnd.oasis.opendocument.text"))) return "oldWord";
  if (contains(bytes, ascii("xl/")) || contains(bytes, ascii("opendocument.spreadsheet")))
    return "workbook";
  return "unknown";
}

function compoundKind(bytes: Uint8Array): FileKind {
  if (contains(bytes, utf16("EncryptedPackage"))) return "encrypted";
  if (contains(bytes, utf16("WordDocument"))) return "oldWord";
  return contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book"))
    ? "workbook"
    : "oldWord";
}

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
