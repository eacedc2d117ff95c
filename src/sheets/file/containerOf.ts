/** How a file is put together, by its first bytes; its name may lie. */
export type Container = "zip" | "compound" | "html" | "xml" | "unknown";

const start = 4096;

export function containerOf(bytes: Uint8Array): Container {
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || beginsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return "zip";
  // Office before 2007, and encrypted files since.
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "compound";
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, start)).trimStart();
  if (/^<\?xml|^<(\w+:)?Workbook\b/.test(text)) return /<html\b/i.test(text) ? "html" : "xml";
  if (/^MIME-Version:/i.test(text)) return "html";
  return /^<(!doctype\s+html|!--|html|head|body|meta|style|table|div)\b/i.test(text) &&
    /<(html|table)\b/i.test(text)
    ? "html"
    : "unknown";
}

function encodingOf(bytes: Uint8Array): string {
  return beginsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : "utf-8";
}

export function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
