import type { MemorySheets } from "../../../memory/MemorySheets";
import type { SheetContent } from "./SheetContent";

/** All that the sheets of a workbook in memory hold and show. @param shown the id of the one seen first */
export async function sheetContents(
  workbook: MemorySheets,
  shown: string | undefined
): Promise<SheetContent[]> {
  const { sheets } = await workbook.read();
  return sheets.map((cells) => {
    const sheet = workbook.sheet(cells.id);
    const { merges, formats, rules, widths, heights, page } = sheet;
    const lock = sheet.isShut ? "other" : sheet.isProtected ? "own" : "none";
    const marks = workbook.marks.filter((mark) => mark.sheet === cells.id);
    const active = cells.id === shown;
    return { cells, lock, merges, formats, rules, widths, heights, page, marks, active };
  });
}
