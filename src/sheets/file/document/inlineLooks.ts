import type { DefaultTreeAdapterTypes } from "parse5";
import type { Aside } from "../../Sheets";

type Element = DefaultTreeAdapterTypes.Element;

/** Never shown, or not text. */
const unseen = new Set(
  "script style noscript template iframe object svg math select textarea".split(" ")
);

/** "rt": the reading over a word. */
const raisedTags = new Set(["sup", "sub", "rt", "rp"]);
const struckTags = new Set(["s", "del", "strike"]);
const raisedStyle = /(?:^|[;\s])vertical-align\s*:\s*(?:super|sub)\b/i;
const struckStyle = /text-decoration(?:-line)?\s*:[^;]*line-through/i;
const display = /(?:^|[;\s])display\s*:\s*([a-z-]+)/gi;
const hiddenStyle =
  /visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|em|%)?\s*(?:;|!|$)|(?:left|text-indent)\s*:\s*-\d{3,}/i;

/** Characters; a longer one is written by nobody, and would be tried from each of its words. */
const longestStyle = 2_000;

/** The declarations of each class that the page's own style sheets have for it alone: ".xl65", "td.xl65". */
export type ClassStyles = ReadonlyMap<string, string>;

const comment = /\/\*(?:(?!\/\*)[\s\S])*?\*\/|<!--|-->/g;
/** What holds for print or for small screens only, and rules with others in them. */
const conditional = /@[^@{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g;
const ofClass = /^\s*(?:[a-z][a-z0-9]*)?\.([\w-]+)\s*$/i;

/** More than a page's own style sheets have that a spreadsheet or word processor has written. */
const longestSheet = 65_536;
export const mostSheets = 32;

/** @param sheet the text of a page's <style> element */
export function withSheet(known: ClassStyles, sheet: string): ClassStyles {
  const styles = new Map(known);
  const plain = sheet.slice(0, longestSheet).replace(comment, "").replace(conditional, "");
  for (const rule of plain.split("}")) {
    const [selectors = "", declarations = ""] = rule.split("{");
    for (const selector of selectors.split(",")) {
      const name = ofClass.exec(selector)?.[1];
      if (name !== undefined) styles.set(name, `${styles.get(name) ?? ""};${declarations}`);
    }
  }
  return styles;
}

/** The element is no text at all. */
export function isUnseen({ tagName }: Element): boolean {
  return unseen.has(tagName);
}

/** The element takes no room: where it is a cell, the next one stands in its place. */
export function isGone(element: Element, styles: ClassStyles): boolean {
  const last = [...styleOf(element, styles).matchAll(display)].at(-1)?.[1] ?? "";
  return attribute(element, "hidden") !== null || last.toLowerCase() === "none";
}

/**
 * Whether a reader would not take the element's text for a part of what stands round it: a raised or
 * lowered mark, or text that is struck out or hidden. Null for ordinary text.
 */
export function asideOf(element: Element, styles: ClassStyles): Aside["is"] | null {
  const style = styleOf(element, styles);
  const hidden = isGone(element, styles) || hiddenStyle.test(style);
  if (hidden || struckTags.has(element.tagName) || struckStyle.test(style)) return "struck";
  return raisedTags.has(element.tagName) || raisedStyle.test(style) ? "raised" : null;
}

export function attribute({ attrs }: Element, name: string): string | null {
  return attrs.find((each) => each.name === name)?.value ?? null;
}

/** What is said of the element itself comes behind what is said of its classes. */
function styleOf(element: Element, styles: ClassStyles): string {
  const own = (name: string) => (attribute(element, name) ?? "").slice(0, longestStyle);
  const ofClasses = own("class")
    .split(/\s+/)
    .map((name) => styles.get(name) ?? "");
  return [ofClasses.join(";").slice(-longestStyle), own("style")].join(";");
}
