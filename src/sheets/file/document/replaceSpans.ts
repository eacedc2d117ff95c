/**
 * Replaces what stands from a match of `open` to the first `close` behind it, both included. In time
 * that grows with the text alone: where one span has no end, no later one has.
 *
 * @param open a global pattern that looks no further than its own tag
 */
export function replaceSpans(
  text: string,
  open: RegExp,
  close: string,
  put: (span: string) => string
): string {
  let result = "";
  let at = 0;
  for (const { index, 0: tag } of text.matchAll(open)) {
    if (index < at) continue;
    const end = text.indexOf(close, index + tag.length);
    if (end < 0) break;
    result += text.slice(at, index) + put(text.slice(index, end + close.length));
    at = end + close.length;
  }
  return result + text.slice(at);
}
