import { readFigure } from "../../../engine/readFigure";
import { remember } from "../../../engine/remember";
import type { SheetSnapshot } from "../../../sheets/Sheets";
import { labelOf } from "./labelOf";

export type PlacedLabel = readonly [column: number, label: string];

/** No label of any form is half as long; of a longer text, the beginning tells that it is none. */
const longest = 200;

/** Some reports break one label over so many rows. */
const mostLayers = 4;

const none: readonly string[] = [];

/** The texts of a sheet, ready to be searched for labels; rows and columns are the sheet's own. */
export class LabelGrid {
  readonly firstRow: number;
  readonly lastRow: number;
  /** For each row, its labels from left to right. */
  private readonly rows: readonly (readonly PlacedLabel[])[];
  private readonly labels: readonly (readonly string[])[];
  private readonly downwards: readonly (readonly (readonly string[])[])[];

  constructor(readonly sheet: SheetSnapshot) {
    this.firstRow = sheet.row;
    this.lastRow = sheet.row + sheet.values.length - 1;
    this.labels = sheet.values.map((line) =>
      line.map((value) =>
        typeof value === "string" && value !== "" ? labelOf(value.slice(0, longest)) : ""
      )
    );
    this.rows = this.labels.map((line) => {
      const placed: PlacedLabel[] = [];
      line.forEach((label, c) => label && placed.push([sheet.column + c, label]));
      return placed;
    });
    this.downwards = this.labels.map((line, r) =>
      line.map((label, c) => (label === "" ? none : this.readDown(r, c)))
    );
  }

  private readDown(r: number, c: number): string[] {
    const readings: string[] = [];
    let label = "";
    for (let below = 0; below < mostLayers; below += 1) {
      const part = this.labels[r + below]?.[c] ?? "";
      if (part === "") break;
      label += part;
      readings.push(label);
    }
    return readings;
  }

  /**
   * The label that begins in the cell: as it reads by itself, and on into one, two and three cells
   * below, as far as they are not empty.
   */
  downFrom(row: number, column: number): readonly string[] {
    return this.downwards[row - this.sheet.row]?.[column - this.sheet.column] ?? none;
  }

  /** The labels of a row from left to right. */
  inRow(row: number): readonly PlacedLabel[] {
    return this.rows[row - this.sheet.row] ?? [];
  }

  /** The label nearest to the left of a column: the innermost one that heads the row. */
  leftOf(
    row: number,
    column: number,
    passOver: (label: string) => boolean = () => false
  ): PlacedLabel | undefined {
    return this.inRow(row).findLast(([at, label]) => at < column && !passOver(label));
  }

  /** The text nearest to the left of a column, as it is written; "" where there is none. */
  textLeftOf(row: number, column: number): string {
    const [at] = this.leftOf(row, column) ?? [];
    return String(this.sheet.values[row - this.sheet.row]?.[(at ?? -1) - this.sheet.column] ?? "");
  }

  /** A number stands in the cell, or something in place of one; not a blank, and not words. */
  holdsFigure(row: number, column: number): boolean {
    const value = this.sheet.values[row - this.sheet.row]?.[column - this.sheet.column];
    return !["blank", "text"].includes(readFigure(value).is);
  }
}

/** The texts of a sheet; gone through once, however many look for something in them. */
export const labelGrid = remember((sheet: SheetSnapshot) => new LabelGrid(sheet));
