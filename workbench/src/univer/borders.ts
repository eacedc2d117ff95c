import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Area, Border, BorderEdge, CellFormat } from "../grid/Grid";
import type { Book } from "./Book";
import { styleOf } from "./cellStyle";
import { withinSheet } from "./extent";

type Side = "t" | "b" | "l" | "r";

/** Which sides of which cells of an area make up one of Excel's edges. */
const SIDES: Readonly<Record<BorderEdge, readonly Side[]>> = {
  EdgeTop: ["t"],
  EdgeBottom: ["b"],
  EdgeLeft: ["l"],
  EdgeRight: ["r"],
  InsideHorizontal: ["t", "b"],
  InsideVertical: ["l", "r"],
};

const STYLES: readonly (readonly [BorderStyleTypes, Border["style"], Border["weight"]])[] = [
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

/** The cell's borders after a change of the area's edges. */
export function withBorders(
  book: Book,
  sheet: string,
  area: Area,
  row: number,
  column: number,
  change: CellFormat["borders"]
): IBorderData {
  const borders: IBorderData = { ...styleOf(book, sheet, row, column).bd };
  for (const [edge, border] of Object.entries(change) as [BorderEdge, Border][]) {
    for (const side of SIDES[edge]) {
      if (liesOn(edge, side, area, row, column)) borders[side] = lineOf(border);
    }
  }
  return borders;
}

export function bordersOf(book: Book, sheet: string, area: Area): CellFormat["borders"] {
  const inside = withinSheet(book, sheet, area);
  if (!inside) return {};
  const edges = Object.keys(SIDES) as BorderEdge[];
  return Object.fromEntries(
    edges.flatMap((edge) => {
      const border = sharedBorder(book, sheet, inside, edge);
      return border ? [[edge, border]] : [];
    })
  );
}

/** The edge's border when it is the same all along; null when it is not, or when there is no such edge. */
function sharedBorder(book: Book, sheet: string, area: Area, edge: BorderEdge): Border | null {
  // One side is enough to walk: a line inside was drawn on both cells it parts.
  const side = SIDES[edge][0] ?? "t";
  let found: Border | null = null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!liesOn(edge, side, area, row, column)) continue;
      const border = borderOf(styleOf(book, sheet, row, column).bd?.[side]);
      if (found && !same(found, border)) return null;
      found = border;
    }
  }
  return found;
}

function liesOn(edge: BorderEdge, side: Side, area: Area, row: number, column: number): boolean {
  const top = row === area.row;
  const bottom = row === area.row + area.rows - 1;
  const left = column === area.column;
  const right = column === area.column + area.columns - 1;
  if (edge === "EdgeTop") return top;
  if (edge === "EdgeBottom") return bottom;
  if (edge === "EdgeLeft") return left;
  if (edge === "EdgeRight") return right;
  return !{ t: top, b: bottom, l: left, r: right }[side];
}

function lineOf(border: Border): IBorderStyleData | null {
  if (border.style === "None") return null;
  const exact = STYLES.find(
    ([, style, weight]) => style === border.style && weight === border.weight
  );
  const near = exact ?? STYLES.find(([, style]) => style === border.style);
  return { s: near?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

function borderOf(line: Nullable<IBorderStyleData>): Border {
  const known = STYLES.find(([type]) => type === line?.s);
  if (!line || !known) return NO_BORDER;
  return { style: known[1], weight: known[2], color: line.cl.rgb ?? "#000000" };
}

function same(a: Border, b: Border): boolean {
  return a.style === b.style && a.color === b.color && a.weight === b.weight;
}
