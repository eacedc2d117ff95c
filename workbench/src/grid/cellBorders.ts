import type { Area, Border, BorderEdge, CellFormat } from "./Grid";

type Borders = CellFormat["borders"];
type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** Which borders of an area lie on which edges of one of its cells. */
const LINES: Readonly<Record<Edge, readonly [outer: BorderEdge, inner: BorderEdge]>> = {
  EdgeTop: ["EdgeTop", "InsideHorizontal"],
  EdgeBottom: ["EdgeBottom", "InsideHorizontal"],
  EdgeLeft: ["EdgeLeft", "InsideVertical"],
  EdgeRight: ["EdgeRight", "InsideVertical"],
};
const EDGES = Object.keys(LINES) as Edge[];

export function bordersOfCell(area: Area, row: number, column: number, borders: Borders): Borders {
  const own: Partial<Record<BorderEdge, Border>> = {};
  for (const edge of EDGES) {
    const border = borders[lineAt(area, row, column, edge)];
    if (border) own[edge] = border;
  }
  return own;
}

/** A border of an area is there when every cell along it has it. */
export function commonBorders(
  area: Area,
  cells: readonly { readonly row: number; readonly column: number; readonly format: CellFormat }[]
): Borders {
  const seen = new Map<BorderEdge, Border | null>();
  for (const { row, column, format } of cells) {
    for (const edge of EDGES) {
      const line = lineAt(area, row, column, edge);
      const border = format.borders[edge] ?? null;
      const before = seen.get(line);
      seen.set(line, before === undefined || same(before, border) ? border : null);
    }
  }
  return Object.fromEntries([...seen].filter(([, border]) => border !== null));
}

function lineAt(area: Area, row: number, column: number, edge: Edge): BorderEdge {
  const outermost = {
    EdgeTop: row === area.row,
    EdgeBottom: row === area.row + area.rows - 1,
    EdgeLeft: column === area.column,
    EdgeRight: column === area.column + area.columns - 1,
  }[edge];
  return LINES[edge][outermost ? 0 : 1];
}

function same(a: Border | null, b: Border | null): boolean {
  return a?.style === b?.style && a?.color === b?.color && a?.weight === b?.weight;
}
