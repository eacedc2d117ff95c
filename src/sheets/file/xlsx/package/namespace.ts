import type { XmlElement } from "./XmlPart";

/**
 * The declaration that an unprefixed element needs inside a part whose root has a prefix; "" in
 * most parts, whose root declares their namespace as the default.
 */
export function namespaceFor(root: XmlElement): string {
  const colon = root.fullName.indexOf(":");
  if (colon < 0) return "";
  const uri = root.attributes[`xmlns:${root.fullName.slice(0, colon)}`] ?? "";
  return ` xmlns="${uri}"`;
}
