// Control characters that XML cannot hold, and the escape itself where it is meant literally.
// eslint-disable-next-line no-control-regex -- these characters are what the pattern is about
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text for an attribute or between tags. Characters without a place in XML become _x0007_ (ST_Xstring). */
export function escapeXml(text: string): string {
  return (
    text
      // Half a character: a text cut in two by another program.
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(
        unwritable,
        (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
      )
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("\r", "&#13;")
  );
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text between tags, its entities resolved. */
export function unescapeXml(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return named[name] ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
