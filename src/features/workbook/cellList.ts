import { absoluteAddress, cellAddress } from "../../sheets/address";
import type { Area } from "../../sheets/Sheets";
import { rectangles } from "./rectangles";

/** Cells as the arguments of a formula, neighbours drawn together: "$D$8:$D$28,$D$31". */
export function cellList(
  cells: readonly Pick<Area, "row" | "column">[],
  style: "relative" | "absolute"
): string {
  const address = style === "absolute" ? absoluteAddress : cellAddress;
  return rectangles(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })))
    .map(({ row, column, rows, columns }) => {
      const first = address(row, column);
      return rows * columns === 1
        ? first
        : `${first}:${address(row + rows - 1, column + columns - 1)}`;
    })
    .join(",");
}
