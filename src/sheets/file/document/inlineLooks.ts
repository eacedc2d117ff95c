import type { DefaultTreeAdapterTypes } from "parse5";
import type { Aside } from "../../Sheets";

type Element = DefaultTreeAdapterTypes.Element;

/** Never shown, or not text. */
const unseen = new Set(
  "script style noscript template iframe object svg math select textarea".split(" ")
);

const raisedTags = new Set(["sup", "sub"]);
const struckTags = new Set(["s", "del", "strike"]);
const raisedStyle = /(?:^|[;\s])vertical-align\s*:\s*(?:super|sub)\b/i;
const struckStyle = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/i;

/** Characters; a longer one is written by nobody, and would be tried from each of its words. */
const longestStyle = 2_000;

/** The element is no text at all. */
export function isUnseen({ tagName }: Element): boolean {
  return unseen.has(tagName);
}

/**
 * Whether a reader would not take the element's text for a part of what stands round it: a raised or
 * lowered mark, or text that is struck out or hidden. Null for ordinary text.
 */
export function asideOf({ tagName, attrs }: Element): Aside["is"] | null {
  const style = attrs.find(({ name }) => name === "style")?.value.slice(0, longestStyle) ?? "";
  const hidden = attrs.some(({ name }) => name === "hidden") || hiddenStyle.test(style);
  if (hidden || struckTags.has(tagName) || struckStyle.test(style)) return "struck";
  return raisedTags.has(tagName) || raisedStyle.test(style) ? "raised" : null;
}
