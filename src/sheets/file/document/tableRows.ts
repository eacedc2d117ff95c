import type { DefaultTreeAdapterTypes } from "parse5";
import { asideOf, isGone, type ClassStyles } from "./inlineLooks";

type Element = DefaultTreeAdapterTypes.Element;

export interface TableRow {
  readonly cells: readonly Element[];
  /** How many rows there are from it down to the end of its head, body or foot, itself included. */
  readonly below: number;
}

/** The rows of a table that are seen, with their cells that take room. Cells span rows of one body only. */
export function rowsOf(table: Element, styles: ClassStyles): TableRow[] {
  return elements(table)
    .filter((body) => /^t(?:head|body|foot)$/.test(body.tagName) && !isGone(body, styles))
    .flatMap((body) => {
      const rows = elements(body).filter(
        (row) => row.tagName === "tr" && asideOf(row, styles) === null
      );
      return rows.map((row, index) => ({
        cells: elements(row).filter(
          (cell) => /^t[dh]$/.test(cell.tagName) && !isGone(cell, styles)
        ),
        below: rows.length - index,
      }));
    });
}

function elements({ childNodes }: Element): Element[] {
  return childNodes.filter((node): node is Element => "tagName" in node);
}
