import type { Area, Border, BorderEdge, CellFormat } from "../../grid/Grid";
import { notEmulated } from "../batch/HostError";
import { isObject, unsupportedValue } from "./arguments";
import type { World } from "./ExcelClass";
import { guardSheet } from "./guard";

/** One thing that can be asked of a cell's look, by its path in the API. */
interface Part {
  readonly get: (format: CellFormat) => unknown;
  readonly set: (value: unknown) => Partial<CellFormat>;
}

const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

const SIDES: readonly (readonly [string, BorderEdge])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];

const PARTS: Readonly<Record<string, Part>> = {
  "fill.color": {
    get: ({ fill }) => (fill === "" || fill === null ? "#FFFFFF" : fill),
    set: (value) => ({ fill: value as string }),
  },
  "fill.pattern": { get: ({ fill }) => (fill ? "Solid" : "None"), set: () => ({}) },
  "font.bold": own("bold"),
  "font.color": own("fontColor"),
  "font.italic": own("italic"),
  "font.name": own("fontName"),
  "font.size": own("fontSize"),
  "font.strikethrough": always(false),
  "font.subscript": always(false),
  "font.superscript": always(false),
  "font.underline": always("None"),
  horizontalAlignment: own("horizontal"),
  verticalAlignment: own("vertical"),
  wrapText: own("wrap"),
  indentLevel: always(0),
  shrinkToFit: always(false),
  textOrientation: always(0),
  readingOrder: always("Context"),
  protection: {
    get: ({ locked }) => ({ locked, formulaHidden: false }),
    set: (value) => ({ locked: (value as CellFormat).locked }),
  },
  borders: {
    get: ({ borders }) =>
      Object.fromEntries(SIDES.map(([name, edge]) => [name, borders[edge] ?? NO_BORDER])),
    set: (value) => ({ borders: bordersOf(value as Readonly<Record<string, Border>>) }),
  },
};

/** Parts that are asked for and given as a whole. */
const WHOLE = ["protection", "borders"];

/** The looks that were asked for, cell by cell. */
export function cellProperties(
  sheet: string,
  area: Area,
  wanted: unknown,
  world: World
): unknown[][] {
  const paths = leaves(isObject(wanted) ? wanted["format"] : {}).map(([path]) => path);
  return each(area, (cell) => {
    const format = world.grid.format(sheet, cell);
    const answer: Record<string, unknown> = {};
    for (const path of paths) put(answer, path, part(path).get(format));
    return { format: answer };
  });
}

export function setCellProperties(sheet: string, area: Area, rows: unknown, world: World): void {
  guardSheet(sheet, world, "allowFormatCells");
  const given = rows as readonly (readonly { readonly format?: unknown }[])[];
  each(area, (cell, r, c) => {
    for (const [path, value] of leaves(given[r]?.[c]?.format)) {
      world.grid.setFormat(sheet, cell, part(path).set(value));
    }
  });
}

function part(path: string): Part {
  const found = PARTS[path];
  if (!found) throw notEmulated(`the cell property ${path}`);
  return found;
}

function own(key: keyof CellFormat): Part {
  return { get: (format) => format[key], set: (value) => ({ [key]: value }) };
}

/** What the grid does not know: no cell of it ever looks otherwise. */
function always(constant: unknown): Part {
  return {
    get: () => constant,
    set: (value) => {
      if (value !== constant) throw unsupportedValue("a cell property", value);
      return {};
    },
  };
}

function bordersOf(given: Readonly<Record<string, Border>>): CellFormat["borders"] {
  return Object.fromEntries(
    SIDES.flatMap(([name, edge]) => {
      const border = given[name];
      return border ? [[edge, { ...NO_BORDER, ...border }]] : [];
    })
  );
}

/** "fill.color" and what it holds. */
function leaves(tree: unknown, under = ""): [string, unknown][] {
  if (!isObject(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] => {
    const path = under + key;
    return isObject(value) && !WHOLE.includes(path) ? leaves(value, `${path}.`) : [[path, value]];
  });
}

function put(answer: Record<string, unknown>, path: string, value: unknown): void {
  const [first = "", second] = path.split(".");
  if (second === undefined) answer[first] = value;
  else answer[first] = { ...(answer[first] as object | undefined), [second]: value };
}

function each<T>(area: Area, act: (cell: Area, row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) =>
      act({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, r, c)
    )
  );
}
