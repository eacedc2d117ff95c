import type { FindingWords } from "../../../words/Words";
import type { FoundCell } from "../../reading/tables/FoundCell";

/** "行名 × 列名" */
export function cellName({ rowLabel, columnLabel, year }: FoundCell, words: FindingWords): string {
  const name = words.cell(rowLabel, columnLabel);
  return year === "prior" ? words.lastYear(name) : name;
}
