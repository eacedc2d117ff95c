const mostBytes = 16 << 10;
const prolog = /^\ufeff?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<!DOCTYPE/;

/** Whether XML declares a document type, and with it perhaps entities; Office writes none. */
export function hasDoctype(bytes: Uint8Array): boolean {
  return prolog.test(new TextDecoder().decode(bytes.subarray(0, mostBytes)));
}
