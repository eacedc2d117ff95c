import { FileError } from "../../FileError";
import type { Package } from "../../zip/Package";
import { splice } from "../package/splice";
import type { WorkbookPart } from "../package/WorkbookPart";
import { elementsOf, type XmlElement } from "../package/XmlPart";

/**
 * Looks that differ from those of these numbers only in that a number is shown as it is, and not as
 * text: added behind the others, so that theirs keep their numbers, unless they are there already.
 *
 * @returns the number of the plain look, by the number of the other
 */
export function plainStyles(
  parts: Package,
  { relations }: WorkbookPart,
  styles: readonly number[]
): ReadonlyMap<number, number> {
  const path = relations.find(({ kind }) => kind === "styles")?.path;
  if (path === undefined || styles.length === 0) return new Map();
  const xml = parts.text(path);
  const { list, texts } = listIn(path, xml, "cellXfs", "xf");
  const all = [...texts];
  const plain = new Map(
    [...new Set(styles)].map((style): [number, number] => {
      const wanted = plainOf(texts[style] ?? "");
      const known = all.indexOf(wanted);
      return [style, known >= 0 ? known : all.push(wanted) - 1];
    })
  );
  parts.put(path, withMore(xml, list, all.length, all.slice(texts.length)));
  return plain;
}

/** A list of a styles part, and its items as they are written. */
export function listIn(path: string, xml: string, name: string, item: string) {
  const elements = elementsOf(path, xml, 2);
  const list = elements.find((each) => each.name === name && each.depth === 1);
  if (!list) throw new FileError("damaged", `${path} has no ${name}`);
  const texts = elements
    .filter(({ name, depth }) => name === item && depth === 2)
    .filter(({ start, end }) => start >= list.startTagEnd && end <= list.contentEnd)
    .map(({ start, end }) => xml.slice(start, end));
  return { list, texts };
}

/** The part with more items at the end of the list. */
export function withMore(
  xml: string,
  list: XmlElement,
  count: number,
  added: readonly string[]
): string {
  if (added.length === 0) return xml;
  const tag = xml.slice(list.start, list.startTagEnd);
  const counted = tag.replace(/\bcount\s*=\s*(["'])\d*\1/, `count="${count}"`);
  const text = added.join("");
  return splice(
    xml,
    list.selfClosing
      ? [
          {
            start: list.start,
            end: list.end,
            text: `${counted.replace(/\s*\/>$/, ">")}${text}</${list.fullName}>`,
          },
        ]
      : [
          { start: list.start, end: list.startTagEnd, text: counted },
          { start: list.contentEnd, end: list.contentEnd, text },
        ]
  );
}

function plainOf(xf: string): string {
  const end = xf.search(/\/?>/);
  const tag = xf
    .slice(0, end)
    .replace(/\snumFmtId\s*=\s*(["'])\d*\1/, ` numFmtId="0"`)
    .replace(/\squotePrefix\s*=\s*(["'])[^"']*\1/, "");
  return tag + xf.slice(end);
}
