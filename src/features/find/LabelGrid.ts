import { readFigure } from "../../engine/readFigure";
import type { SheetSnapshot } from "../../sheets/Sheets";
import { normaliseLabel } from "./normaliseLabel";

/** The texts of a sheet, ready to be searched for labels; rows and columns are the sheet's own. */
export class LabelGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  private readonly rows = new Map<number, Map<number, string>>();
  private readonly lists = new Map<number, readonly (readonly [number, string])[]>();

  constructor(readonly sheet: SheetSnapshot) {
    this.firstRow = sheet.row;
    this.lastRow = sheet.row + sheet.values.length - 1;
    sheet.values.forEach((line, r) =>
      line.forEach((value, c) => {
        const label = typeof value === "string" ? normaliseLabel(value) : "";
        if (label) this.put(sheet.row + r, sheet.column + c, label);
      })
    );
  }

  at(row: number, column: number): string {
    return this.rows.get(row)?.get(column) ?? "";
  }

  /** The labels of a row from left to right. */
  inRow(row: number): readonly (readonly [column: number, label: string])[] {
    const known = this.lists.get(row);
    if (known) return known;
    const labels = [...(this.rows.get(row) ?? [])];
    this.lists.set(row, labels);
    return labels;
  }

  /** The label nearest to the left of a column: the innermost one that heads the row. */
  leftOf(row: number, column: number): readonly [column: number, label: string] | undefined {
    return this.inRow(row).findLast(([at]) => at < column);
  }

  /** A number stands in the cell, or something in place of one; not a blank, and not words. */
  holdsFigure(row: number, column: number): boolean {
    const value = this.sheet.values[row - this.sheet.row]?.[column - this.sheet.column];
    return !["blank", "text"].includes(readFigure(value).is);
  }

  private put(row: number, column: number, label: string) {
    const line = this.rows.get(row) ?? new Map<number, string>();
    this.rows.set(row, line.set(column, label));
  }
}
