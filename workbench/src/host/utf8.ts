const encoder = new TextEncoder();

/** How long a text is on the wire: a Chinese character takes three bytes. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}
