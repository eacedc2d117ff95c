import { columnOf } from "../package/reference";
import { attribute, type XmlElement } from "../package/XmlPart";

/** A row of a sheet's XML and its cells, each as it stands there. */
export interface Row {
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: readonly { readonly column: number; readonly element: XmlElement }[];
}

/** Rows and cells need not say where they are: they then follow the one before (18.3.1.73). */
export function rowsIn(elements: readonly XmlElement[]): Row[] {
  const rows: Row[] = [];
  let cells: Row["cells"][number][] = [];
  for (const element of elements) {
    if (element.name === "c" && element.depth === 3) {
      const letters = /^[A-Z]+/.exec(attribute(element, "r"))?.[0];
      const column = letters === undefined ? (cells.at(-1)?.column ?? -1) + 1 : columnOf(letters);
      cells.push({ column, element });
    }
    if (element.name === "row" && element.depth === 2) {
      const said = attribute(element, "r");
      const row = said === "" ? (rows.at(-1)?.row ?? -1) + 1 : Number(said) - 1;
      rows.push({ row, element, cells });
      cells = [];
    }
  }
  return rows;
}
