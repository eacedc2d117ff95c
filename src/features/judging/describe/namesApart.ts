import type { FindingWords } from "../../../words/Words";
import type { FoundCell } from "../../reading/tables/FoundCell";
import { cellName } from "./cellName";

/** Cells by what tells them apart: the columns of one row, the rows of one column, or both names. */
export function namesApart(cells: readonly FoundCell[], words: FindingWords): string[] {
  const [first] = cells;
  const isOneSheet = cells.every(({ sheet }) => sheet === first?.sheet);
  if (isOneSheet && cells.every(({ row }) => row === first?.row))
    return cells.map(({ columnLabel }) => columnLabel);
  if (isOneSheet && cells.every(({ column }) => column === first?.column))
    return cells.map(({ rowLabel }) => rowLabel);
  return cells.map((cell) => cellName(cell, words));
}
