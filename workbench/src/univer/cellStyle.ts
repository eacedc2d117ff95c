import type { IStyleData } from "@univerjs/core";
import type { Book } from "./Book";

/** The cell's own style, without what a conditional format adds to it. */
export function styleOf(book: Book, sheet: string, row: number, column: number): IStyleData {
  const cell = book.sheet(sheet).getSheet().getCellMatrix().getValue(row, column);
  return book.model.getStyles().getStyleByCell(cell) ?? {};
}

/** Univer has no such property of a cell: it travels with the cell as custom data. */
export function isUnlocked(book: Book, sheet: string, row: number, column: number): boolean {
  const cell = book.sheet(sheet).getSheet().getCellMatrix().getValue(row, column);
  return cell?.custom?.["locked"] === false;
}
