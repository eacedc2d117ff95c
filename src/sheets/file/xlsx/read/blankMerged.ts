import type { Range } from "@e965/xlsx";
import { FileError } from "../../FileError";
import { limits } from "../../limits";
import type { Rows } from "./Rows";

/**
 * Takes away what lies under merged areas: a person sees the upper left cell only. Only rows and
 * cells that there are get visited, so an area may span the whole sheet.
 */
export function blankMerged(rows: Rows, merges: readonly Range[], sheet: string) {
  let visited = 0;
  for (const { s, e } of merges) {
    const lastRow = Math.min(e.r, rows.length - 1);
    for (let r = s.r; r <= lastRow; r += 1) {
      const row = rows[r];
      const lastColumn = row ? Math.min(e.c, row.length - 1) : -1;
      visited += 1 + Math.max(0, lastColumn - s.c);
      if (visited > limits.workbook.merged)
        throw new FileError("hostile", `${sheet}: merged areas`);
      for (let c = s.c; row && c <= lastColumn; c += 1) {
        if (r !== s.r || c !== s.c) row[c] = undefined;
      }
    }
  }
}
