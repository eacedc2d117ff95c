/** What a terminal would obey instead of showing it: all control characters but tab and line feed. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * The text with control characters written out, as "\u001b": what stands in a file or in its name
 * must not move the cursor, rename the window or hide a line. In JSON they mean the same as before.
 */
export function printable(text: string): string {
  return text.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
