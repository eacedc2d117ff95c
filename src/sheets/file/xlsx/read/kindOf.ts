/** What a file is, by its first bytes; its name may lie. */
export type FileKind = "zip" | "compound" | "html" | "xml" | "unknown";

const start = 4096;

export function kindOf(bytes: Uint8Array): FileKind {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return "zip";
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "compound";
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, start)).trimStart();
  if (/^<\?xml|^<(\w+:)?Workbook\b/.test(text)) return /<html\b/i.test(text) ? "html" : "xml";
  if (/^MIME-Version:/i.test(text)) return "html";
  return /^<(!doctype\s+html|!--|html|head|body|meta|style|table|div)\b/i.test(text) &&
    /<(html|table)\b/i.test(text)
    ? "html"
    : "unknown";
}

function encodingOf(bytes: Uint8Array): string {
  return begins(bytes, [0xff, 0xfe]) ? "utf-16le" : "utf-8";
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
