import { escapeXml } from "../../../escapeXml";

// Control characters that XML cannot hold, and the escape itself where it is meant literally.
// eslint-disable-next-line no-control-regex -- these characters are what the pattern is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text as workbooks write it (ST_Xstring): characters without a place in XML become _x0007_. */
export function xstring(text: string): string {
  return escapeXml(
    text
      // Half a character: a text cut in two by another program.
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(
        unwritable,
        (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
      )
  );
}
