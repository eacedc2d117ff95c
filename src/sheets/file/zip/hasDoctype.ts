const [lessThan, question, bang, dash] = [0x3c, 0x3f, 0x21, 0x2d];

/**
 * Whether XML declares a document type, and with it perhaps entities; Office writes none. Looks at
 * the bytes in front of the root element: declarations and comments may stand there, and nothing
 * else that begins with "<!". In UTF-16 and UTF-32 it is the same, with zeroes between.
 */
export function hasDoctype(bytes: Uint8Array): boolean {
  return bytes.includes(0) ? declares(bytes.filter((byte) => byte !== 0)) : declares(bytes);
}

function declares(bytes: Uint8Array): boolean {
  let at = bytes.indexOf(lessThan);
  while (at >= 0) {
    const next = bytes[at + 1];
    if (next === bang && bytes[at + 2] !== dash) return true;
    if (next !== question && next !== bang) return false;
    at = bytes.indexOf(lessThan, next === bang ? endOfComment(bytes, at + 4) : at + 2);
  }
  return false;
}

/** A comment may itself hold what looks like a document type. */
function endOfComment(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(dash, from);
  while (at >= 0 && !(bytes[at + 1] === dash && bytes[at + 2] === 0x3e))
    at = bytes.indexOf(dash, at + 1);
  return at < 0 ? bytes.length : at;
}
