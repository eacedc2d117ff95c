import { filledDown as columnsFilled } from "../../../editions/directory/headings";
import type { Column } from "../../../engine/directory/Directory";
import type { SheetSnapshot } from "../../../sheets/Sheets";
import type { DirectoryHead } from "./directoryHead";

/** The texts of a row, cell by cell. */
export type RowTexts = readonly string[];

/**
 * The rows with what their merged cells say. Where nothing is known of merged cells, a converter has
 * lost them: then a blank goes on with what stands above it in the columns that are merged as a rule,
 * and in that of the second level where the first goes on too.
 */
export function filledDown(
  sheet: SheetSnapshot,
  { below, columns }: DirectoryHead,
  lines: readonly number[]
): RowTexts[] {
  const texts = (line: number) => (sheet.values[line] ?? []).map((value) => String(value).trim());
  const merges = (sheet.merged ?? []).filter(({ row, rows }) => row + rows > sheet.row + below + 1);
  const isMerged = merges.length > 0;
  const topOf = (line: number, c: number) => {
    const [row, column] = [sheet.row + line, sheet.column + c];
    const area = merges.find(
      (each) =>
        row > each.row &&
        row < each.row + each.rows &&
        column >= each.column &&
        column < each.column + each.columns
    );
    return area ? String(sheet.values[area.row - sheet.row]?.[c] ?? "").trim() : "";
  };
  let above: RowTexts = [];
  return lines.map((line) => {
    const own = texts(line);
    const before = above;
    const level1 = columns.indexOf("level1");
    const goesOn = (column: Column | null) =>
      column !== null &&
      (columnsFilled.includes(column) || (column === "level2" && own[level1] === ""));
    above = own.map((text, c) => {
      if (text !== "") return text;
      if (isMerged) return topOf(line, c);
      return goesOn(columns[c] ?? null) ? (before[c] ?? "") : "";
    });
    return above;
  });
}
