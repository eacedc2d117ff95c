/** How much XML there is, whatever it says; a limit has the same shape. */
export interface XmlCount {
  readonly elements: number;
  /** Of the innermost element; 1 is the root. */
  readonly depth: number;
  /** Of the element that has most. */
  readonly attributes: number;
  /** Bytes outside of tags. */
  readonly text: number;
}

const [tagStart, tagEnd, slash, equals, bang, question] = [0x3c, 0x3e, 0x2f, 0x3d, 0x21, 0x3f];
const [quote, apostrophe, space] = [0x22, 0x27, 0x20];
const commentEnd = bytesOf("-->");
const cdataEnd = bytesOf("]]>");
const cdataStart = bytesOf("![CDATA[");

/**
 * Counts in one pass over the bytes (UTF-8, or anything else in which markup is ASCII), long before
 * a parser makes objects of them. XML that is not well formed is counted somehow; who parses it will
 * complain.
 */
export function countXml(bytes: Uint8Array): XmlCount {
  const count = { elements: 0, depth: 0, attributes: 0, text: 0 };
  let open = 0;
  let at = 0;
  for (;;) {
    const start = bytes.indexOf(tagStart, at);
    count.text += (start < 0 ? bytes.length : start) - at;
    if (start < 0) return count;
    const next = bytes[start + 1];
    if (next === bang || next === question) {
      at = endOfMarkup(bytes, start);
      continue;
    }
    const tag = readTag(bytes, start + 1);
    at = tag.end;
    if (next === slash) {
      open -= 1;
      continue;
    }
    count.elements += 1;
    count.depth = Math.max(count.depth, open + 1);
    count.attributes = Math.max(count.attributes, tag.attributes);
    if (!tag.closed) open += 1;
  }
}

/** A ">" between quotes does not end the tag; a quote opens a value behind "=" alone. */
function readTag(bytes: Uint8Array, from: number) {
  let attributes = 0;
  let valueNext = false;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === tagEnd) return { end: at + 1, attributes, closed: bytes[at - 1] === slash };
    if (byte === equals) attributes += 1;
    if (valueNext && (byte === quote || byte === apostrophe)) {
      const closing = bytes.indexOf(byte, at + 1);
      if (closing < 0) break;
      at = closing;
    }
    valueNext = byte === equals || (valueNext && byte <= space);
  }
  return { end: bytes.length, attributes, closed: true };
}

function endOfMarkup(bytes: Uint8Array, start: number): number {
  if (bytes[start + 2] === 0x2d) return behind(bytes, commentEnd, start + 2);
  if (stands(bytes, cdataStart, start + 1)) return behind(bytes, cdataEnd, start + 9);
  return behind(bytes, [tagEnd], start + 2);
}

function behind(bytes: Uint8Array, end: readonly number[], from: number): number {
  const [first = 0] = end;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !stands(bytes, end, at)) at = bytes.indexOf(first, at + 1);
  return at < 0 ? bytes.length : at + end.length;
}

function stands(bytes: Uint8Array, wanted: readonly number[], at: number): boolean {
  return wanted.every((byte, index) => bytes[at + index] === byte);
}

function bytesOf(text: string): number[] {
  return [...text].map((sign) => sign.charCodeAt(0));
}
