import type { FindingWords } from "../../../words/Words";
import type { Finding } from "../findings/Finding";
import type { FoundCell } from "../../reading/tables/FoundCell";
import { namesApart } from "./namesApart";

/**
 * The cells that a finding speaks of, in a line by what changes along it. Where that names some of
 * them alike, as 总计 for two rows, by what does tell them apart.
 */
export function termNames(
  cells: readonly FoundCell[],
  { each }: Finding["line"],
  words: FindingWords
): string[] {
  const names = cells.map((cell) => {
    const { rowLabel, columnLabel, year } = cell;
    const name = (each === "column" ? rowLabel : columnLabel) || rowLabel || columnLabel;
    return year === "prior" ? words.lastYear(name) : name;
  });
  return new Set(names).size === names.length ? names : namesApart(cells, words);
}
