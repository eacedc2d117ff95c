/** What a page or XML says of its own characters: <meta charset="gb2312">, <?xml encoding="GB2312"?>. */
const declared = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i;
const headBytes = 4096;

/**
 * Text from bytes: as its byte order mark says, else UTF-8 where it is valid, else as the page
 * declares, else GB 18030, which is what Chinese Windows wrote.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = decode(bytes.subarray(0, headBytes), "latin1");
    return decode(bytes, declared.exec(head)?.[1] ?? "gb18030");
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
