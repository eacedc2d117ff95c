import type { Format } from "../../../Sheets";
import type { Package } from "../../zip/Package";
import type { WorkbookPart } from "../package/WorkbookPart";
import { attribute, elementsOf, insideOf, type XmlElement } from "../package/XmlPart";
import { colourReader, type ReadColour } from "./colours";

/** Number formats that programs know by number (18.8.30), as far as figures and dates go. */
const builtIn: Readonly<Record<number, string>> = {
  ...{ 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00" },
  ...{ 14: "yyyy/m/d", 22: "yyyy/m/d h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 49: "@" },
};

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const oneOf = <T extends string>(text: string, allowed: readonly T[]): T | undefined =>
  allowed.find((each) => each === capital(text));

/** The looks of a workbook's cells, by the numbers that cells name them by (ECMA-376 part 1, 18.8.10). */
export function readFormats(parts: Package, workbook: WorkbookPart): readonly Format[] {
  const path = workbook.relations.find(({ kind }) => kind === "styles")?.path;
  if (path === undefined || !parts.has(path)) return [];
  const elements = elementsOf(path, parts.text(path), 4);
  const inside = insideOf(elements);
  const items = (list: string, item: string) => {
    const found = elements.find(({ name, depth }) => name === list && depth === 1);
    return found ? inside(found).filter(({ name, depth }) => name === item && depth === 2) : [];
  };
  const colour = colourReader(parts, workbook);
  const codes = new Map(
    items("numFmts", "numFmt").map((each) => [
      attribute(each, "numFmtId"),
      attribute(each, "formatCode"),
    ])
  );
  const fonts = items("fonts", "font").map((each) => fontLook(inside(each), colour));
  const fills = items("fills", "fill").map((each) => fillLook(inside(each), colour));
  const borders = items("borders", "border").map((each) => borderLook(inside(each), colour));
  return items("cellXfs", "xf").map((xf): Format => {
    const at = (name: string) => Number(attribute(xf, name));
    const number = attribute(xf, "numFmtId");
    const numberFormat = codes.get(number) ?? builtIn[Number(number)];
    return {
      ...fonts[at("fontId")],
      ...fills[at("fillId")],
      ...borders[at("borderId")],
      ...alignment(inside(xf)),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  });
}

function fontLook(inside: readonly XmlElement[], colour: ReadColour): Format {
  const find = (name: string) => inside.find((each) => each.name === name);
  const font = colour(find("color"));
  const [size, bold] = [find("sz"), find("b")];
  return {
    ...(font !== undefined && { font }),
    ...(size && { size: Number(attribute(size, "val")) }),
    ...(bold && attribute(bold, "val") !== "0" && { bold: true }),
  };
}

function fillLook(inside: readonly XmlElement[], colour: ReadColour): Format {
  const solid = inside.some((each) => attribute(each, "patternType") === "solid");
  const fill = solid ? colour(inside.find(({ name }) => name === "fgColor")) : undefined;
  return fill === undefined ? {} : { fill };
}

function borderLook(inside: readonly XmlElement[], colour: ReadColour): Format {
  const line = inside.find((each) => !/^(?:|none)$/.test(attribute(each, "style")));
  if (!line) return {};
  const own = inside.find(({ start, end }) => start > line.start && end <= line.end);
  return { grid: colour(own) ?? "#000000" };
}

function alignment(inside: readonly XmlElement[]): Format {
  const found = inside.find(({ name }) => name === "alignment");
  const protection = inside.find(({ name }) => name === "protection");
  const horizontal = found && oneOf(attribute(found, "horizontal"), ["Left", "Center", "Right"]);
  const vertical = found && oneOf(attribute(found, "vertical"), ["Top", "Center", "Bottom"]);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(found && /^(?:1|true)$/.test(attribute(found, "wrapText")) && { wrap: true }),
    ...(protection && /^(?:0|false)$/.test(attribute(protection, "locked")) && { locked: false }),
  };
}
