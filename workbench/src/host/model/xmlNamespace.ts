/** The namespace of a document's root element, which is what parts are looked up by. */
export function xmlNamespace(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  const attribute = root?.[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const value = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    root?.[2] ?? ""
  );
  return value?.[1] ?? value?.[2] ?? "";
}

/** Enough of a check to refuse what is no XML at all, as Excel does. */
export function looksLikeXml(xml: string): boolean {
  return /^\s*<[^>]+>/.test(xml) && /(<\/[^<>]+>|\/>)\s*$/.test(xml);
}
