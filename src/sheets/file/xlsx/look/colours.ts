import type { Package } from "../../zip/Package";
import type { WorkbookPart } from "../package/WorkbookPart";
import { elementsOf, type XmlTag } from "../package/XmlPart";

/** A colour element as "#1F4E79"; undefined where it names none that is known here. */
export type ReadColour = (element: XmlTag | undefined) => string | undefined;

/** The order in which cells count the colours of a theme; the file lists dark before light. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`)];

/** The first eight of the old palette, and again from 8 on (18.8.27); the others are rare. */
const palette = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];

/** Reads colours given outright, by the theme or by the old palette (ECMA-376 part 1, 18.8.3). */
export function colourReader(parts: Package, workbook: WorkbookPart): ReadColour {
  const theme = themeColours(parts, workbook);
  return (element) => {
    if (!element) return undefined;
    const { rgb, theme: number, indexed, tint = "0" } = element.attributes;
    const base =
      rgb?.slice(-6) ??
      (number === undefined ? undefined : theme.get(themeOrder[Number(number)] ?? "")) ??
      (indexed !== undefined && Number(indexed) < 16 ? palette[Number(indexed) % 8] : undefined);
    return base === undefined || !/^[\da-f]{6}$/i.test(base)
      ? undefined
      : tinted(base, Number(tint));
  };
}

function themeColours(parts: Package, { relations }: WorkbookPart): ReadonlyMap<string, string> {
  const path = relations.find(({ kind }) => kind === "theme")?.path;
  if (path === undefined || !parts.has(path)) return new Map();
  const elements = elementsOf(path, parts.text(path), 4);
  const values = elements.filter(({ name, depth }) => depth === 4 && /^(srgb|sys)Clr$/.test(name));
  return new Map(
    elements
      .filter(({ depth, name }) => depth === 3 && themeOrder.includes(name))
      .flatMap(({ name, start, end }): [string, string][] => {
        const value = values.find((each) => each.start > start && each.end <= end);
        const rgb = value?.attributes["lastClr"] ?? value?.attributes["val"];
        return rgb === undefined ? [] : [[name, rgb]];
      })
  );
}

/** Towards white for a positive share, towards black for a negative one. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16));
  const mixed = parts.map((part) =>
    Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint)
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
