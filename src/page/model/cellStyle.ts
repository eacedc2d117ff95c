import type { CSSProperties } from "react";
import type { CellValue, Format, MarkStyle } from "../../sheets/Sheets";

const sides = { Left: "left", Center: "center", Right: "right" } as const;
const edges = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

/** A cell's look on the page; a mark lies over it. Lines are drawn paler than on paper. */
export function cellStyle(
  format: Format,
  value: CellValue,
  mark: MarkStyle | undefined
): CSSProperties {
  const { fill, font, size, bold, horizontal, vertical, wrap, grid } = format;
  const usual =
    typeof value === "number" ? "right" : typeof value === "boolean" ? "center" : "left";
  return {
    textAlign: horizontal ? sides[horizontal] : usual,
    verticalAlign: edges[vertical ?? "Bottom"],
    whiteSpace: wrap ? "pre-wrap" : "pre",
    ...(size !== undefined && { fontSize: Math.round((size * 96) / 72) }),
    ...(grid !== undefined && { borderColor: "#8a8886" }),
    ...((mark?.fill ?? fill) !== undefined && { backgroundColor: mark?.fill ?? fill }),
    ...((mark?.font ?? font) !== undefined && { color: mark?.font ?? font }),
    ...((mark?.bold ?? bold) && { fontWeight: 600 }),
  };
}
